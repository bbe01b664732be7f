/** Makes the lines of a mark from what stands behind its colon. */
export type Filler = (argument: string) => Promise<string> | string;

const MARK = /<!-- ([a-z]+):[ ]?(.*?) -->\n(?:[\s\S]*?\n)??<!-- \1:end -->/g;
const BEGIN = /^<!-- [a-z]+:(?!end -->)/gm;

/**
 * A page in Markdown, with the lines between its marks made anew, from the first mark to the last:
 *
 *     <!-- output: stslint examples/postgres -->
 *     <!-- output:end -->
 *
 * @throws where a mark has no end or is not known, and what its filler throws.
 */
export async function fillMarks(page: string, fillers: Readonly<Record<string, Filler>>): Promise<string> {
  const marks = [...page.matchAll(MARK)];
  if (marks.length !== (page.match(BEGIN) ?? []).length)
    throw new Error('a mark <!-- …: … --> has no end <!-- …:end -->');
  let text = '';
  let end = 0;
  for (const mark of marks) {
    const [whole, name = '', argument = ''] = mark;
    const filler = fillers[name];
    if (filler === undefined) throw new Error(`nothing fills the mark <!-- ${name}: … -->`);
    const [begin] = whole.split('\n', 1);
    text += `${page.slice(end, mark.index)}${begin}\n${(await filler(argument)).trim()}\n<!-- ${name}:end -->`;
    end = mark.index + whole.length;
  }
  return text + page.slice(end);
}
