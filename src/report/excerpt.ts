/** A text of at most `most` UTF-16 code units; what is left out is marked, and no character is halved. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[most - 2]!);
  return `${text.slice(0, isHalf ? most - 2 : most - 1)}…`;
}
