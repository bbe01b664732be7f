import { unquote } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import { writeMode } from './file-modes.ts';
import { fixed, type Refused, shortened } from './refused.ts';
import type { InvalidValue } from './structure.ts';

/** Says why a number, or a percentage in place of one, is too small or too large. */
export function explainNumber({ bounds, format }: InvalidValue, field: Field): Refused {
  if (bounds === undefined) return explainPercentage(field, format === 'percentage' ? undefined : 100);
  const { least, most } = bounds;
  if (most === MOST_MODE) return explainMode(field);
  const { value } = field;
  if (bounds.orZero) {
    const help = `write a number from ${least} to ${most}, or leave it out`;
    return {
      what: `${value} is none of the ports ${least} to ${most}, which an API server has for this by default`,
      help,
    };
  }
  if (most === MOST_PORT) {
    const help = `write a number from 1 to ${most}${least === 0 ? ', or leave it out' : ''}`;
    return { what: `${value} is no port, which are 1 to ${most}`, help };
  }
  const what = Number(value) < least! ? `${value} is below ${least}` : `${value} is above ${most}`;
  const scaling = field.step === 'minReplicas' ? ', or switch on the feature gate HPAScaleToZero' : '';
  const isCount = most === undefined || (most >= MOST_INT32 && Number(value) < least!);
  const wanted = isCount ? `${least} or more` : most - least! < 2 ? `${most}` : `a number from ${least} to ${most}`;
  return { what, help: `write ${wanted}${scaling}` };
}

const MOST_PORT = 65535;
const MOST_MODE = 0o777;
const MOST_INT32 = 2 ** 31 - 1;

/** A mode is written in octal, and is another number where its zero is missing. */
function explainMode(field: Field): Refused {
  const { node, file, value } = field;
  const source = node === undefined ? '' : file.text.slice(node.start, node.end);
  if (Number(value) < 0) return { what: `${source} is below 0`, help: 'write it as 0644' };
  if (!/^[0-7]{3}$/.test(source)) {
    const octal = Number(value).toString(8);
    const what = /^0/.test(source) ? `0${octal}` : `${source}, which is 0${octal} in octal,`;
    return { what: `${what} is above 0777`, help: 'write it as 0644, in octal' };
  }
  return {
    what: `${source} without a leading zero is 0${Number(value).toString(8)} in octal, above 0777`,
    ...writeMode(field, source, 'unsafe'),
  };
}

function explainPercentage(field: Field, most: number | undefined): Refused {
  const text = field.string ?? '';
  const written = shortened(text);
  const [, sign = '', digits = '', fraction = '', percent = ''] =
    /^\s*([+-]?)([0-9]+)((?:[.,][0-9]+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === '')
    return { what: `${written} is neither a number nor a percentage`, help: 'write it as 1 or as 25%' };
  if (sign === '-') return { what: `${written} is below 0`, help: `write 0${percent} or more` };
  if (fraction !== '') return { what: `${written} is not whole`, help: `write ${digits}${percent}` };
  if (percent === '') {
    const edits = unquote(field);
    return {
      what: `"${text}" in quotes is neither a number nor a percentage`,
      help: `write ${digits} without quotes, or ${digits}%`,
      ...(edits !== undefined && { fix: { title: 'take the quotes away', safety: 'unsafe', edits } }),
    };
  }
  if (most !== undefined && Number(digits) > most)
    return { what: `${written} is above ${most}%`, help: `write ${most}% or less` };
  const near = `${digits}%`;
  return {
    what: `${written} holds ${/\s/.test(text) ? 'a blank' : 'a sign'}`,
    help: `write ${near}`,
    ...fixed(field, near, 'safe'),
  };
}
