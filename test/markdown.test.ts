import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n';

function read(text: string): { documents: unknown[]; indexes: number[] } {
  const documents = parseFile(new SourceFile('lesson.md', text, { language: 'markdown' }));
  return {
    documents: documents.map(({ state, root, error }) => (state === 'read' ? toJson(root!) : (error?.code ?? state))),
    indexes: documents.map(({ index }) => index),
  };
}

const web = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } };

describe('fenced blocks', () => {
  test.each([
    ['tagged', `Text\n\n\`\`\`yaml\n${POD}\`\`\`\n`],
    ['mistyped', `\`\`\`ỳaml\n${POD}\`\`\`\n`],
    ['without a tag', `\`\`\`\n${POD}\`\`\`\n`],
    ['of tildes', `~~~ yaml title="a\`b"\n${POD}~~~~\n`],
    ['that is longer', `\`\`\`\`yaml\n${POD}a: |\n \`\`\`\n\`\`\`\`\n`.replace('a: |\n ```\n', '')],
    ['never closed', `\`\`\`yaml\n${POD}`],
    ['with CRLF', `\`\`\`yaml\r\n${POD.replaceAll('\n', '\r\n')}\`\`\`\r\n`],
    ['in a list', `1. Step\n\n   \`\`\`yaml\n${POD.replace(/^/gm, '   ').trimEnd()}\n   \`\`\`\n`],
    ['behind a dash', `- \`\`\`yaml\n${POD.replace(/^/gm, '  ').trimEnd()}\n  \`\`\`\n`],
    ['of JSON', `\`\`\`json\n${JSON.stringify(web)}\n\`\`\`\n`],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ documents: [web], indexes: [0] });
  });

  test('that hold no manifest are not mentioned', () => {
    const text =
      '```yaml\nreplicas: 3\n```\n```sh\nkubectl get kind apiVersion: x\n```\n```yaml\nkind: Pod\n```\n```yaml\na: b: c\n```\n';
    expect(read(text)).toEqual({ documents: [], indexes: [] });
  });

  test('text between fences is none', () => {
    expect(read(POD)).toEqual({ documents: [], indexes: [] });
    expect(read(`\`\`\`sh\nls\n\`\`\`\n${POD}\`\`\`\nls\n\`\`\`\n`)).toEqual({ documents: [], indexes: [] });
    expect(read(`\`\`\`a\`\`\`\n${POD}`)).toEqual({ documents: [], indexes: [] });
  });

  test('are counted together', () => {
    const text = `\`\`\`yaml\n${POD}---\n# none\n---\n${POD}\`\`\`\n\n~~~\nls\n~~~\n\`\`\`\n${POD}\`\`\`\n`;
    expect(read(text)).toEqual({ documents: [web, 'empty', web, web], indexes: [0, -1, 1, 2] });
  });

  test('in a list have their separators at the column of the fence', () => {
    const block = `${POD}---\n${POD}...\nrest\n`.replace(/^(?=.)/gm, '    ');
    const text = `* Step\n\n    \`\`\`yaml\n${block}    \`\`\`\n`;
    expect(read(text)).toEqual({ documents: [web, web], indexes: [0, 1] });
  });

  test('places are those of the file', () => {
    const text = `# Title\n\n   \`\`\`yaml\n${POD.replace(/^(?=.)/gm, '   ')}   \`\`\`\n`;
    const [document] = parseFile(new SourceFile('lesson.md', text, { language: 'markdown' }));
    const { root, range } = document!;
    expect(text.slice(root!.start, root!.end).startsWith('apiVersion: v1\n   kind: Pod')).toBe(true);
    expect(text.slice(range.start, range.end)).toBe(POD.replace(/^(?=.)/gm, '   '));
  });

  test('a fault in one does not hide another', () => {
    const text = `\`\`\`yaml\n${POD}a: b: c\n\`\`\`\n\`\`\`yaml\n${POD}\`\`\`\n`;
    expect(read(text).documents).toEqual(['syntax', web]);
  });
});
