import { describe, expect, test } from 'vitest';
import suppressionWithoutReason from '../rules/suppression-without-reason.ts';
import unknownSuppressedRule from '../rules/unknown-suppressed-rule.ts';
import unusedSuppression from '../rules/unused-suppression.ts';
import { lintFiles } from '../src/lint/lint.ts';
import { defineRule, type RuleDefinition, type RuleTable } from '../src/lint/rule.ts';
import { type LintOptions, resolveSettings } from '../src/lint/settings.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { at, languageOf } from './manifests.ts';

const made: Omit<RuleDefinition<'manifest'>, 'applies' | 'check' | 'subject'> = {
  summary: 'a made-up defect',
  why: 'It is made up.',
  references: [],
  severity: 'warning',
  category: 'objects',
};

const rules: RuleTable = {
  'latest-tag': defineRule({
    ...made,
    subject: 'manifest',
    renamedFrom: ['image-latest'],
    *check({ root }) {
      for (const container of at(root as never, 'spec', 'containers').items()) {
        const image = at(container as never, 'image');
        if (image.string?.endsWith(':latest')) yield { at: image, message: `${image.string} is the latest` };
      }
    },
  }),
  'bad-name': defineRule({
    ...made,
    subject: 'manifest',
    *check({ root, name }) {
      if (name?.startsWith('bad')) yield { at: root.get('metadata').get('name'), message: 'a bad name' };
    },
  }),
  'not-read': defineRule({
    ...made,
    subject: 'document',
    *check(document) {
      if (document.error !== undefined) yield { at: { document, range: document.error.range }, message: 'not read' };
    },
  }),
  'suppression-without-reason': suppressionWithoutReason,
  'unknown-suppressed-rule': unknownSuppressedRule,
  'unused-suppression': unusedSuppression,
};

function lint(text: string, options: LintOptions = {}, path = 'web.yaml') {
  const file = new SourceFile(path, text, { language: languageOf(path) });
  const { diagnostics, suppressed, problems } = lintFiles([file], { rules, settings: resolveSettings(options, rules) });
  expect(problems).toEqual([]);
  const show = ({ rule, range }: (typeof diagnostics)[number]) => `${file.positionAt(range.start).line} ${rule}`;
  return { shown: diagnostics.map(show), hidden: suppressed.map(show), diagnostics, suppressed };
}

const pod = (
  lines: { head?: string; name?: string; first?: string; behind?: string; second?: string; end?: string } = {},
) =>
  [
    lines.head,
    'apiVersion: v1',
    'kind: Pod',
    'metadata:',
    lines.name,
    '  name: bad-web',
    'spec:',
    '  containers:',
    lines.first,
    `    - image: nginx:latest${lines.behind ?? ''}`,
    '      name: web',
    lines.second,
    '    - name: db',
    '      image: postgres:latest',
    lines.end,
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n');

describe('a comment', () => {
  const reason = '-- it is so on purpose';

  test.each<[string, Parameters<typeof pod>[0], shown: string[], hidden: string[]]>([
    ['of no kind', {}, ['4 bad-name', '7 latest-tag', '10 latest-tag'], []],
    [
      'before a pair covers the pair',
      { name: `  # stslint-ignore bad-name ${reason}` },
      ['8 latest-tag', '11 latest-tag'],
      ['5 bad-name'],
    ],
    [
      'before an item covers the item',
      { second: `    # stslint-ignore latest-tag ${reason}` },
      ['4 bad-name', '7 latest-tag'],
      ['11 latest-tag'],
    ],
    [
      'before the first item covers that alone',
      { first: `    # stslint-ignore latest-tag ${reason}` },
      ['4 bad-name', '11 latest-tag'],
      ['8 latest-tag'],
    ],
    [
      'may be indented less',
      { second: `# stslint-ignore latest-tag ${reason}` },
      ['4 bad-name', '7 latest-tag'],
      ['11 latest-tag'],
    ],
    [
      'behind a value covers its line',
      { behind: `  # stslint-ignore latest-tag ${reason}` },
      ['4 bad-name', '10 latest-tag'],
      ['7 latest-tag'],
    ],
    [
      'at the head covers the document',
      { head: `# Web\n# stslint-ignore latest-tag, bad-name ${reason}` },
      [],
      ['6 bad-name', '9 latest-tag', '12 latest-tag'],
    ],
    [
      'before the --- of its document stands at its head',
      { head: `# stslint-ignore latest-tag ${reason}\n---` },
      ['6 bad-name'],
      ['9 latest-tag', '12 latest-tag'],
    ],
    [
      'may use an old name',
      { behind: ` # stslint-ignore image-latest ${reason}` },
      ['4 bad-name', '10 latest-tag'],
      ['7 latest-tag'],
    ],
    [
      'names several rules, with or without commas',
      { head: `# stslint-ignore latest-tag bad-name ${reason}` },
      [],
      ['5 bad-name', '8 latest-tag', '11 latest-tag'],
    ],
    [
      'needs no blank behind the #, and may have more of them',
      { head: `#stslint-ignore latest-tag ${reason}`, name: `  ## stslint-ignore bad-name ${reason}` },
      [],
      ['6 bad-name', '9 latest-tag', '12 latest-tag'],
    ],
    [
      'of another word is none',
      { head: `# stslint-ignored latest-tag ${reason}` },
      ['5 bad-name', '8 latest-tag', '11 latest-tag'],
      [],
    ],
    [
      'that covers nothing is unused',
      { end: `      # stslint-ignore latest-tag ${reason}` },
      ['4 bad-name', '7 latest-tag', '10 latest-tag', '11 unused-suppression'],
      [],
    ],
    [
      'of a rule that finds nothing there is unused',
      { name: `  # stslint-ignore latest-tag ${reason}` },
      ['4 unused-suppression', '5 bad-name', '8 latest-tag', '11 latest-tag'],
      [],
    ],
    [
      'of which one name is unused',
      { name: `  # stslint-ignore bad-name, latest-tag ${reason}` },
      ['4 unused-suppression', '8 latest-tag', '11 latest-tag'],
      ['5 bad-name'],
    ],
    [
      'of a rule that there is not',
      { name: `  # stslint-ignore bad-nmae ${reason}` },
      ['4 unknown-suppressed-rule', '5 bad-name', '8 latest-tag', '11 latest-tag'],
      [],
    ],
    [
      'of no rule',
      { name: `  # stslint-ignore ${reason}` },
      ['4 unknown-suppressed-rule', '5 bad-name', '8 latest-tag', '11 latest-tag'],
      [],
    ],
    [
      'without a reason suppresses all the same',
      { name: '  # stslint-ignore bad-name' },
      ['4 suppression-without-reason', '8 latest-tag', '11 latest-tag'],
      ['5 bad-name'],
    ],
    [
      'with dashes and no reason',
      { name: '  # stslint-ignore bad-name --' },
      ['4 suppression-without-reason', '8 latest-tag', '11 latest-tag'],
      ['5 bad-name'],
    ],
  ])('%s', (_, lines, shown, hidden) => {
    for (const text of [pod(lines), pod(lines).replaceAll('\n', '\r\n')]) {
      expect(lint(text).shown).toEqual(shown);
      expect(lint(text).hidden).toEqual(hidden);
    }
  });

  test('keeps its reason, with dashes in it', () => {
    const { suppressed } = lint(pod({ name: '  # stslint-ignore bad-name --  the old name -- of 2019  ' }));
    expect(suppressed[0]?.suppressed).toEqual({ by: 'comment', reason: 'the old name -- of 2019' });
  });

  test('stands on the very name that is wrong', () => {
    const { diagnostics } = lint(pod({ name: '  # stslint-ignore bad-name, latest-tga -- so' }));
    const { range, file, help } = diagnostics.find(({ rule }) => rule === 'unknown-suppressed-rule')!;
    expect(file.text.slice(range.start, range.end)).toBe('latest-tga');
    expect(help).toBe('write latest-tag');
  });

  test.each(['toString', '__proto__', 'constructor'])('of %s names no rule', (name) => {
    expect(lint(pod({ name: `  # stslint-ignore ${name} -- so` })).shown).toContain('4 unknown-suppressed-rule');
  });

  test('of a rule that is off is not judged', () => {
    const text = pod({ name: '  # stslint-ignore latest-tag -- so' });
    expect(lint(text, { levels: new Map([['latest-tag', 'off']]) }).shown).toEqual(['5 bad-name']);
    expect(lint(text, { only: new Set(['bad-name', 'unused-suppression']) }).shown).toEqual(['5 bad-name']);
  });

  test('may suppress what is said of other comments', () => {
    const head = '# stslint-ignore suppression-without-reason, unused-suppression -- made by a machine';
    const text = pod({ head, name: '  # stslint-ignore bad-name, latest-tag' });
    expect(lint(text).shown).toEqual(['9 latest-tag', '12 latest-tag']);
    expect(lint(text).hidden.toSorted()).toEqual([
      '5 suppression-without-reason',
      '5 unused-suppression',
      '6 bad-name',
    ]);
  });

  test('in text is none', () => {
    const text = pod({ name: '  annotations: {note: "# stslint-ignore bad-name -- so"}' });
    expect(lint(text).shown).toEqual(['5 bad-name', '8 latest-tag', '11 latest-tag']);
  });

  test('covers its own document', () => {
    const text = `${pod({ head: '# stslint-ignore latest-tag -- so' })}---\n${pod({})}`;
    expect(lint(text).shown).toEqual(['5 bad-name', '16 bad-name', '19 latest-tag', '22 latest-tag']);
  });
});

describe('in a document that cannot be read', () => {
  const broken = (head: string, before = '') => `${head}apiVersion: v1\nkind: Pod\n${before}metadata: {name: web\n`;

  test.each([
    ['at the head', broken('# Web\n\n# stslint-ignore not-read -- a lesson\n')],
    ['at the head, with CRLF', broken('# Web\n\n# stslint-ignore not-read -- a lesson\n').replaceAll('\n', '\r\n')],
    ['before its ---', broken('# stslint-ignore not-read -- a lesson\n---\n')],
  ])('a comment %s covers all of it', (_, text) => {
    expect(lint(text).shown).toEqual([]);
    expect(lint(text).hidden).toHaveLength(1);
  });

  test('a comment elsewhere covers the next line', () => {
    const text = 'apiVersion: v1\nkind: Pod\n# stslint-ignore not-read -- a lesson\nmetadata: *none\n';
    expect(lint(text).hidden).toEqual(['4 not-read']);
  });
});

test('in Markdown a comment covers the object of its block', () => {
  const block = (text: string) => `\`\`\`yaml\n${text}\`\`\`\n`;
  const text = `# Lesson\n\n${block(pod({ head: '# stslint-ignore latest-tag -- a lesson' }))}\nThen:\n\n${block(pod({}))}`;
  expect(lint(text, {}, 'lesson.md').shown).toEqual(['8 bad-name', '23 bad-name', '26 latest-tag', '29 latest-tag']);
  expect(lint(text, {}, 'lesson.md').hidden).toEqual(['11 latest-tag', '14 latest-tag']);
});

describe('an annotation', () => {
  const annotated = (name: string, reason: string) =>
    pod({ name: `  annotations:\n    stslint.dev/ignore.${name}: ${reason}` });

  test('covers its object', () => {
    const { shown, hidden, suppressed } = lint(annotated('latest-tag', 'on purpose'));
    expect(shown).toEqual(['6 bad-name']);
    expect(hidden).toEqual(['9 latest-tag', '12 latest-tag']);
    expect(suppressed[0]?.suppressed).toEqual({ by: 'annotation', reason: 'on purpose' });
  });

  test.each<[string, string, string, string[]]>([
    ['of an old name', 'image-latest', 'so', ['6 bad-name']],
    ['without a reason', 'latest-tag', '""', ['5 suppression-without-reason', '6 bad-name']],
    ['of null', 'latest-tag', '', ['5 suppression-without-reason', '6 bad-name']],
    ['of no rule', 'latest-tga', 'so', ['5 unknown-suppressed-rule', '6 bad-name', '9 latest-tag', '12 latest-tag']],
    ['that is unused', 'not-read', 'so', ['5 unused-suppression', '6 bad-name', '9 latest-tag', '12 latest-tag']],
  ])('%s', (_, name, reason, shown) => {
    expect(lint(annotated(name, reason)).shown).toEqual(shown);
  });

  test('of an item of a List covers that item', () => {
    const item = (more: string) => `  - apiVersion: v1
    kind: Pod
    metadata:
      name: bad-web
${more}    spec: {containers: []}
`;
    const list = `apiVersion: v1
kind: List
items:
${item('      annotations: {stslint.dev/ignore.bad-name: so}\n')}${item('')}  # stslint-ignore bad-name -- so
${item('')}`;
    const { shown, hidden, diagnostics } = lint(list);
    expect(shown).toEqual(['13 bad-name']);
    expect(hidden).toEqual(['7 bad-name', '19 bad-name']);
    expect(diagnostics[0]?.item).toBe(1);
    expect(diagnostics[0]?.path).toBe('metadata.name');
  });
});
