import { ruleUrl } from '../config/rule-url.ts';
import type { Diagnostic, LintResult, Problem, Related, Severity } from '../lint/diagnostic.ts';
import { fingerprints } from '../lint/fingerprint.ts';
import type { Rule } from '../lint/rule.ts';
import type { Fix } from '../text/fix.ts';
import { append } from '../text/multimap.ts';
import type { Range } from '../text/range.ts';
import type { SourceFile } from '../text/source-file.ts';
import { excerpt } from './excerpt.ts';
import { bySeverity, findingsOf } from './findings.ts';
import { jsonText } from './json-text.ts';
import { lineHashes } from './line-hash.ts';
import { messageOf } from './message.ts';
import { problemsOf, problemText } from './problems.ts';
import type { ReportOptions } from './report.ts';
import { repositoryPath } from './repository-path.ts';
import { Secrets } from './secrets.ts';
import { visible } from './visible.ts';

/** As many as GitHub takes of one run. */
const MOST_RESULTS = 25_000;
/** As many characters as GitHub takes of a description. */
const LONGEST = 1024;
const ROOT = '%SRCROOT%';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/**
 * The result as SARIF 2.1.0, as code scanning on GitHub wants it. All rules are described, by id. Suppressed findings are
 * there for `--verbose` only, because GitHub opens alerts for them too. Empty strings are allowed nowhere.
 *
 * @see https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function report(result: LintResult, options: ReportOptions): string {
  const ids = Object.keys(options.rules).sort();
  const known = [...result.diagnostics, ...result.suppressed];
  const marks = fingerprints(known);
  const told = findingsOf({ diagnostics: options.verbose ? known : result.diagnostics }, options);
  const kept = mostSevere(told);
  const source = new Source(known, options);
  const problems = problemsOf(result);
  const leftOut = told.length - kept.length;
  const notifications = [
    ...problems.map((problem) => notificationOf(problem, options)),
    ...(leftOut === 0 ? [] : [leftOutOf(leftOut)]),
  ];
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'stslint',
            version: options.version,
            semanticVersion: options.version,
            informationUri: 'https://github.com/stslint/stslint',
            rules: ids.map((id) => descriptorOf(id, options.rules[id]!)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: problems.length === 0, toolExecutionNotifications: notifications }],
        results: kept.map((diagnostic) => source.resultOf(diagnostic, marks.get(diagnostic)!, ids)),
      },
    ],
  });
}

/** What GitHub has room for, in the order that it was in. */
function mostSevere(told: readonly Diagnostic[]): readonly Diagnostic[] {
  if (told.length <= MOST_RESULTS) return told;
  const kept = new Set(bySeverity(told).slice(0, MOST_RESULTS));
  return told.filter((diagnostic) => kept.has(diagnostic));
}

function descriptorOf(id: string, rule: Rule) {
  const { summary, references, severity, category, recommended, preview } = rule;
  const why = unwrapped(rule.why);
  const url = ruleUrl(id);
  const links = [...references.map((address) => `- <${address}>`), `- [The page of ${id}](${url})`];
  const short = plain(sentence(summary));
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: excerpt(short, LONGEST) },
    fullDescription: { text: excerpt(plain(why), LONGEST) },
    help: {
      text: [short, plain(why), ...references].join('\n\n'),
      markdown: [sentence(summary), why, links.join('\n')].join('\n\n'),
    },
    helpUri: url,
    defaultConfiguration: {
      level: LEVELS[severity],
      // What is undefined is left out by JSON.
      enabled: recommended === false || preview ? false : undefined,
    },
    properties: {
      tags: ['kubernetes', 'statefulset', category],
      precision: 'high',
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  };
}

// The name of a field keeps its first letter.
function sentence(text: string): string {
  return `${text.replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1))}.`;
}

/** Without the marks of Markdown, of which the prose of rules has one. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '');
}

/** Prose with one line for each paragraph: GitHub shows a line end as one. */
function unwrapped(prose: string): string {
  return prose.trim().replace(/([^\n])\n(?!\n)/g, '$1 ');
}

function notificationOf(problem: Problem, options: ReportOptions) {
  const { file } = problem;
  const place = { physicalLocation: { artifactLocation: artifactOf(file, options) } };
  return {
    level: 'error',
    message: { text: escaped(visible(problemText(problem))) },
    locations: file === '' ? undefined : [place],
  };
}

function leftOutOf(count: number) {
  const text = `${count} of the results are left out: GitHub takes ${MOST_RESULTS} of one run`;
  return { level: 'warning', message: { text } };
}

/** What results say of the files of a run. */
class Source {
  readonly #options: ReportOptions;
  readonly #secrets: Secrets;
  readonly #files = new Map<string, SourceFile>();
  readonly #hashes = new Map<SourceFile, readonly string[]>();

  constructor(diagnostics: readonly Diagnostic[], options: ReportOptions) {
    this.#options = options;
    this.#secrets = new Secrets({ diagnostics });
    for (const { file, related } of diagnostics) {
      for (const known of [file, ...related.map((place) => place.file)]) this.#files.set(known.path, known);
    }
  }

  /** @param ids those of the rules, in the order in which they are described. */
  resultOf(diagnostic: Diagnostic, mark: string, ids: readonly string[]) {
    const { rule, severity, file, range, related } = diagnostic;
    const fixes = [this.#secrets.fixOf(diagnostic) ?? [], this.#secrets.choicesOf(diagnostic)].flat();
    const proposed = fixes.map((fix) => this.#fixOf(fix)).filter((fix) => fix !== undefined);
    const index = ids.indexOf(rule);
    // What is undefined is left out by JSON.
    return {
      ruleId: rule,
      ruleIndex: index < 0 ? undefined : index,
      level: LEVELS[severity],
      message: { text: textOf(diagnostic) },
      locations: [{ physicalLocation: this.#placeOf(file, range), logicalLocations: objectsOf(diagnostic) }],
      relatedLocations: related.length === 0 ? undefined : related.map((place, at) => this.#relatedOf(place, at + 1)),
      partialFingerprints: {
        primaryLocationLineHash: this.#hashOf(file, file.positionAt(range.start).line),
        'stslint/v1': mark,
      },
      // Each by itself would mend it.
      fixes: proposed.length === 0 ? undefined : proposed,
      // All results of a run have them, or none.
      suppressions: this.#options.verbose ? suppressionsOf(diagnostic) : undefined,
    };
  }

  #relatedOf({ file, range, message }: Related, id: number) {
    return { id, physicalLocation: this.#placeOf(file, range), message: { text: escaped(visible(message)) } };
  }

  #placeOf(file: SourceFile, range: Range) {
    return { artifactLocation: artifactOf(file.path, this.#options), region: regionOf(file, range) };
  }

  #hashOf(file: SourceFile, line: number): string | undefined {
    const hashes = this.#hashes.get(file) ?? lineHashes(file.text);
    this.#hashes.set(file, hashes);
    return hashes[line - 1];
  }

  /** Undefined where a file that it changes is not at hand. */
  #fixOf(fix: Fix) {
    const changes = new Map<SourceFile, object[]>();
    for (const { file: path, range, text } of fix.edits) {
      const file = this.#files.get(path);
      if (file === undefined) return undefined;
      const inserted = text === '' ? undefined : { text };
      append(changes, file, { deletedRegion: regionOf(file, range), insertedContent: inserted });
    }
    return {
      description: { text: escaped(`${visible(fix.title)}${fix.safety === 'safe' ? '' : ' (unsafe)'}`) },
      artifactChanges: [...changes].map(([file, replacements]) => ({
        artifactLocation: artifactOf(file.path, this.#options),
        replacements,
      })),
    };
  }
}

function suppressionsOf({ suppressed }: Diagnostic) {
  return suppressed === undefined ? [] : [{ kind: 'inSource', justification: suppressed.reason || undefined }];
}

/** What is wrong and what to write, with links to the related places by their numbers. */
function textOf(diagnostic: Diagnostic): string {
  const links = diagnostic.related.map(({ message }, index) => `[${bracketed(visible(message))}](${index + 1})`);
  const where = links.length === 0 ? '' : ` (${links.join(', ')})`;
  return `${escaped(visible(messageOf(diagnostic)))}${where}.`;
}

/** Text in which nothing can be taken for a link; brackets that cannot be taken for one stay as they are. */
function escaped(text: string): string {
  return /\]\(|\\[\\[\]]/.test(text) ? bracketed(text) : text;
}

function bracketed(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

function artifactOf(path: string, options: ReportOptions) {
  // Halves of surrogate pairs have no bytes to be encoded.
  const parts = repositoryPath(path, options)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/');
  const [first = ''] = parts;
  const uri = parts.map(encodeURIComponent).join('/');
  if (/^[a-z]:$/i.test(first) && parts.length > 1) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return first === '' ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}

// Columns as people count them: GitHub and editors read them so.
function regionOf(file: SourceFile, range: Range) {
  const start = file.positionAt(range.start);
  const end = file.positionAt(range.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The object and its field, as far as its text tells. */
function objectsOf({ resource, path }: Diagnostic) {
  const parts = [resource?.kind, resource?.namespace, resource?.name, path].filter((part) => part);
  if (parts.length === 0) return undefined;
  return [{ fullyQualifiedName: visible(parts.join('/')), kind: path === '' ? 'object' : 'property' }];
}
