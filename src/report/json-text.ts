import { UNPRINTABLE } from '../text/unprintable.ts';

/** A value as JSON for files and terminals: what a terminal would act on is escaped. Ends with a line end. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(UNPRINTABLE, (char) => (char === '\n' ? char : escapeOf(char)))}\n`;
}

function escapeOf(char: string): string {
  const units = Array.from({ length: char.length }, (_, index) => char.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
