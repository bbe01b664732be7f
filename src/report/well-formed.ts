/** A text without halves of surrogate pairs. Readers of JSON in Go and Ruby refuse a whole report for one of them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
