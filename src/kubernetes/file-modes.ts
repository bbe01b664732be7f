import type { Fix, Safety } from '../text/fix.ts';
import { rewrite } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';

/**
 * Says how to write a mode by its octal digits: with a zero before them, as YAML has octal numbers. JSON has none, so there
 * it is another number.
 */
export function writeMode(field: Field, digits: string, safety: Safety): { readonly help: string; readonly fix?: Fix } {
  const { root } = field.context.document;
  const isJson = root?.kind === 'map' && root.style === 'flow';
  const meant = isJson ? String(Number.parseInt(digits, 8)) : `0${digits}`;
  const edits = rewrite(field, meant);
  return {
    help: isJson ? `write ${meant}, which is 0${digits} in octal` : `write ${meant}`,
    ...(edits !== undefined && { fix: { title: `write ${meant}`, safety, edits } }),
  };
}
