import type { Range } from '../text/range.ts';
import type { YamlDocument } from '../yaml/document.ts';
import type { Field } from '../yaml/field.ts';

/** A written field from its key on, to be taken out; with it the map that it alone stands in, unless an alias leads there. */
export function wholeEntry(field: Field): { readonly document: YamlDocument; readonly range: Range } {
  const { parent } = field;
  const isAlone = parent?.node?.kind === 'map' && parent.entries().length === 1 && typeof parent.step === 'string';
  if (isAlone) return wholeEntry(parent);
  return { document: field.context.document, range: { start: field.key.start, end: field.range.end } };
}
