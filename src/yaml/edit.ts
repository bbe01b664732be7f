import type { TextEdit } from '../text/fix.ts';
import type { Field } from './field.ts';

/**
 * Writes another text in place of a scalar, in the quotes that it has. Undefined where the scalar cannot be changed in
 * place: it is missing, stands behind an alias, or fills a block.
 */
export function replaceText(field: Field, text: string): TextEdit | undefined {
  const { node } = field;
  if (node?.kind !== 'scalar' || field.alias !== undefined) return undefined;
  const range = { start: node.start, end: node.end };
  switch (node.style) {
    case 'plain':
      return { file: field.file.path, range, text };
    case 'single':
      return { file: field.file.path, range, text: `'${text.replaceAll("'", "''")}'` };
    case 'double':
      return { file: field.file.path, range, text: JSON.stringify(text) };
    default:
      return undefined;
  }
}
