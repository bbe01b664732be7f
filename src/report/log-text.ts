/** Lines as the text of a log, each with its line end. */
export function logText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
