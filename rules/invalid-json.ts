import { defineRule, type Subjects } from '../src/lint/rule.ts';

/** The last version whose kubectl reads nothing but JSON behind a brace. */
const LAST = 32;

export default defineRule({
  summary: 'a file that begins with a brace is no JSON',
  why: `Where a file begins with a brace, kubectl takes it for JSON. Until 1.32 it then reads nothing else: a comma behind the
last item, a comment, a text in single quotes or in none, all of which YAML takes, and the whole file is refused. Since 1.33
kubectl reads it as YAML, where it is no JSON.`,
  references: [
    'https://www.rfc-editor.org/rfc/rfc8259',
    'https://github.com/kubernetes/apimachinery/blob/master/pkg/util/yaml/decoder.go',
  ],
  severity: 'error',
  category: 'syntax',
  subject: 'document',
  fixable: true,
  versions: { until: LAST },
  applies: ({ file, index, error }, { kubernetes }) =>
    kubernetes.from <= LAST &&
    index === 0 &&
    error === undefined &&
    file.language !== 'markdown' &&
    /^\s*\{(?!\{)/.test(file.text.slice(0, 100)),
  *check(document) {
    const { file } = document;
    const mistake = firstMistake(document);
    if (mistake === undefined) return;
    const { start, isComma } = mistake;
    const range = { start, end: start + 1 };
    const sign = file.text[start]!;
    const what =
      WHAT.get(sign) ?? (/\w/.test(sign) ? 'a text stands without quotes' : `${sign} stands where JSON has none`);
    yield {
      at: { document, range },
      message: `${isComma ? 'a comma stands behind the last item' : what}, and this is read as JSON; kubectl reads no further`,
      help: isComma ? 'take the comma out' : 'write JSON, or YAML that does not begin with a brace',
      holds: { until: LAST },
      ...(isComma && {
        fix: { title: 'take the comma out', safety: 'safe', edits: [{ file: file.path, range, text: '' }] },
      }),
    };
  },
});

const WHAT: ReadonlyMap<string, string> = new Map([
  ["'", 'a text stands in single quotes'],
  ['#', 'a comment stands here'],
  ['/', 'a comment stands here'],
  ['-', 'another document begins here'],
]);

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\]:,])/y;

/** Where JSON ends before the file does, or a comma stands before a brace or a bracket. */
function firstMistake({ file: { text } }: Subjects['document']): { start: number; isComma: boolean } | undefined {
  let comma: number | undefined;
  TOKEN.lastIndex = 0;
  for (let end = 0; ; end = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) {
      const rest = text.slice(end).search(/\S/);
      return rest < 0 || text[end + rest] === '$' ? undefined : { start: end + rest, isComma: false };
    }
    if (comma !== undefined && (token === '}' || token === ']')) return { start: comma, isComma: true };
    comma = token === ',' ? TOKEN.lastIndex - 1 : undefined;
  }
}
