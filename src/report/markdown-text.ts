import { visible } from './visible.ts';

const INVISIBLE_BLANK = '\u200b';
// What GitHub makes links, mentions and pictures of wherever it stands in a page: @user, #12, GH-12, https://, www., :rocket:
// and the forty digits of a commit.
const FILTERED = /@|#(?=\d)|gh(?=-\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|\b[\da-f]{20}(?=[\da-f]{20}\b)/gi;
// What Markdown and HTML act on; and what makes lists, headings and code of a line that begins with it.
const ACTIVE = /[\\`*_{}[\]<>#!|~&@$\u200b]|^[-+=\s]|^\d(?=\d{0,8}[.)])/g;

/**
 * A text from the input that is shown in Markdown as it stands: on one line, in a table too, neither formatted nor taken for
 * HTML. Characters that Markdown acts on become numeric references, which CommonMark never takes for structure. GitHub looks
 * for mentions and the like when those are resolved, so an invisible blank keeps them apart.
 *
 * Sources: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references and
 * https://github.github.com/gfm/#autolinks-extension-
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(FILTERED, `$&${INVISIBLE_BLANK}`)
    .replace(ACTIVE, (char) => `&#${char.charCodeAt(0)};`);
}
