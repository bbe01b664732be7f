import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/text/fix.ts';
import { removal, removeItem } from '../src/yaml/edit.ts';
import { documentsOf, manifestOf } from './manifests.ts';

const VOLUMES = ['spec', 'volumes'] as const;

function without(text: string, index: number, path?: string): string | undefined {
  const edit = removeItem(manifestOf(text, path).at([...VOLUMES, index]));
  return edit && applyEdits(text, [edit]);
}

const pod = (volumes: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: redis\nspec:\n  volumes:\n${volumes}  containers: []\n`;

describe('an item', () => {
  test('goes with its lines', () => {
    const data = '    - name: data\n      emptyDir:\n        medium: Memory\n';
    const run = '    - name: run\n      emptyDir: {}\n';
    expect(without(pod(data + run), 0)).toBe(pod(run));
    expect(without(pod(data + run), 1)).toBe(pod(data));
  });

  test('goes with the comments that are about it', () => {
    const run = '    - name: run # sockets\n      emptyDir: {}\n';
    const data = '    # Lost with the Pod.\n    - name: data # scratch\n      emptyDir: {}\n      # No limit yet.\n';
    expect(without(pod(run + data), 1)).toBe(pod(run));
    expect(without(pod(data + run), 0)).toBe(pod(run));
  });

  test('leaves the comments of its neighbours', () => {
    const data = '    - name: data\n      emptyDir: {}\n';
    const run = '    # Sockets.\n    - name: run\n      emptyDir: {}\n';
    expect(without(pod(data + run), 0)).toBe(pod(run));
    expect(without(pod(`  # What is kept.\n${data}${run}`), 0)).toBe(pod(`  # What is kept.\n${run}`));
  });

  test('leaves YAML that was switched off above it, and stays where some is inside', () => {
    const off = '    # - name: logs\n    #   emptyDir: {}\n';
    const data = '    - name: data\n      emptyDir: {}\n';
    const run = '    - name: run\n      emptyDir: {}\n';
    expect(without(pod(run + off + data), 1)).toBe(pod(run + off));
    expect(without(pod(`    - name: data\n      # hostPath: /data\n      emptyDir: {}\n${run}`), 0)).toBeUndefined();
  });

  test('leaves one of the blank lines around it', () => {
    const text = pod(
      '    - name: run\n      emptyDir: {}\n\n    - name: data\n      emptyDir: {}\n\n    - name: tmp\n',
    );
    expect(without(text, 1)).toBe(pod('    - name: run\n      emptyDir: {}\n\n    - name: tmp\n'));
  });

  test('leaves no blank line below the field of its list', () => {
    const data = '    - name: data\n      emptyDir: {}\n';
    const run = '    - name: run\n      emptyDir: {}\n';
    expect(without(pod(`${data}\n${run}`), 0)).toBe(pod(run));
    expect(without(pod(`${run}\n${data}`), 1)).toBe(pod(`${run}\n`));
  });

  test('takes the field of its list with it where it is the only one', () => {
    expect(without(pod('    - name: data\n      emptyDir: {}\n'), 0)).toBe(pod('').replace('  volumes:\n', ''));
    expect(without('apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n', 0)).toBeUndefined();
    expect(without(pod('    - name: data\n  volumes:\n    - name: data\n'), 0)).toBeUndefined();
  });

  test('goes from the end of a file without a last line end, and with other line ends', () => {
    const text =
      'apiVersion: v1\r\nkind: Pod\r\nspec:\r\n  volumes:\r\n  - name: run\r\n  - name: data\r\n    emptyDir: {}';
    expect(without(text, 1)).toBe('apiVersion: v1\r\nkind: Pod\r\nspec:\r\n  volumes:\r\n  - name: run\r\n');
  });

  test('goes from a block of a lesson and no further', () => {
    const text = (item: string) =>
      `1. A cache:\n\n   \`\`\`yaml\n   apiVersion: v1\n   kind: Pod\n   spec:\n     volumes:\n     - name: run\n${item}   \`\`\`\n\n# Next\n`;
    const data = '     - name: data\n       emptyDir: {}\n';
    expect(without(text(data), 1, 'lesson.md')).toBe(text(''));
  });

  test('stays where something else stands on its lines, or hangs on it', () => {
    expect(without(pod('    [{name: data}, {name: run}]\n'), 0)).toBeUndefined();
    expect(without(pod('    - &data\n      name: data\n    - *data\n'), 0)).toBeUndefined();
    const kept = '    - name: run\n      note: |+\n        kept\n\n    - name: data\n\n    - name: tmp\n';
    expect(without(pod(kept), 1)).toBeUndefined();
  });
});

test('a field goes without the comment at the head of the document', () => {
  const text = '# The shop.\nkind: Service\napiVersion: v1\nkind: Service\n';
  const [document] = documentsOf(text);
  const { key, value } = document!.duplicateKeys[0]!.first;
  const edit = removal(document!, { start: key.start, end: value.end });
  expect(edit && applyEdits(text, [edit])).toBe('# The shop.\napiVersion: v1\nkind: Service\n');
});
