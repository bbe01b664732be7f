import type { Replacement } from '../text/fix.ts';
import type { Line } from './explain-lines.ts';
import { type Mistake, named, type Repair } from './explain-mistake.ts';

// Lines that were copied along with a manifest and belong to something around it: Markdown, a terminal, an editor.

const FENCE = /^(?:`{3,}|~{3,})[ \t]*[\w-]*$/;
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;
const PROMPT = /^(?:[$%❯➜][ \t]+[A-Za-z./]|[\w.-]+@[\w.-]+[^\s:]*:?\S*[$#%>]|\[[\w.-]+@[^\]]+\][$#])/;
const COMMAND =
  /^(?:sudo[ \t]+)?(?:kubectl|helm|docker|minikube|oc|k3s|curl|wget|cat|vim?|nano|cd|echo|git)[ \t]+(?:[\w./-]+$|[\w./-]+[ \t]+[^:\s]|[<>-])/;
const CERTAIN_COMMAND = /^(?:sudo|kubectl)\b|<</;
const HEREDOC_END = /^(?:EOF|EOT|YAML)$/;
const OUTPUT = /^[a-z][\w.-]*\/[\w.-]+ (?:created|configured|unchanged|deleted|patched|serverside-applied)\b/;
const TILDE = /^~+$/;
const EDITOR_STATUS = /^(?:"[^"]+" (?:\[[^\]]+\] ?){0,3}\d+L, \d+[BC]\b|-- (?:INSERT|REPLACE|VISUAL) --|:wq?!?$)/;

/** No line of a terminal is looked at further. */
const LONGEST = 400;

/** The codes of lines that are no YAML at all, and so take no part in the structure. */
const FOREIGN = ['code-fence', 'shell-prompt', 'shell-command', 'heredoc-end', 'command-output', 'editor-screen'];

/** True for a line that takes no part in the structure. */
export function isForeign({ code }: Mistake): boolean {
  return FOREIGN.includes(code) || code === 'merge-conflict';
}

/** True for lines that were copied in one go, as the first line of a shell's here-document and its last. */
export function isCopiedAlong({ code }: Mistake): boolean {
  return FOREIGN.includes(code);
}

/** True for a text that is no line of a manifest, whatever it stands beside. */
export function isForeignText(written: string): boolean {
  const start = written.slice(0, LONGEST);
  return [FENCE, TILDE, EDITOR_STATUS, HEREDOC_END, OUTPUT, PROMPT].some((pattern) => pattern.test(start));
}

/** What is wrong with a line that belongs to something around the manifest. */
export function foreignMistake(text: string, line: Line): Mistake | undefined {
  const written = writtenOf(text, line);
  const range = { start: line.text, end: line.text + written.length };
  const found = (
    code: string,
    message: string,
    what: 'delete' | 'comment',
    safety: Repair['safety'] = 'safe',
  ): Mistake => {
    const comment = { range: { start: line.text, end: line.text }, text: '# ' };
    return {
      code,
      range,
      message,
      help: what === 'delete' ? 'delete the line' : 'delete the line, or make it a comment',
      repair: {
        title: what === 'delete' ? 'delete the line' : 'make the line a comment',
        safety,
        variants: [[what === 'delete' ? wholeLine(text, line) : comment]],
      },
    };
  };
  if (FENCE.test(written)) return found('code-fence', 'a code fence of Markdown stands in the manifest', 'delete');
  if (CONFLICT.test(written)) {
    const message = 'a merge conflict was left unresolved here';
    return { code: 'merge-conflict', range, message, help: 'keep one of the two sides and delete the markers' };
  }
  const isLeft = line.start === line.text;
  if (isLeft && TILDE.test(written)) {
    const message = 'the `~` that an editor shows behind the end of a file was copied with the text';
    return found('editor-screen', message, 'delete');
  }
  if (isLeft && EDITOR_STATUS.test(written))
    return found('editor-screen', 'the last line of an editor was copied with the text', 'delete');
  if (line.key === undefined || /[$#%>]$/.test(line.key.name)) {
    if (HEREDOC_END.test(written) && line.dashes.length === 0) {
      const message = `${named(written)} is the end of a shell command, not of a manifest`;
      return found('heredoc-end', message, 'delete');
    }
    if (PROMPT.test(written)) {
      const isBare = /[$#%>]$/.test(written);
      const message = `a line of a terminal, ${isBare ? 'its prompt' : 'prompt and command'}, stands in the manifest`;
      return found('shell-prompt', message, isBare ? 'delete' : 'comment');
    }
  }
  if (line.dashes.length > 0) return undefined;
  if (COMMAND.test(written) && (line.key === undefined || written.includes('<<'))) {
    const message = `a shell command, ${named(written.split(/\s/)[0]!)}, stands in the manifest`;
    return found('shell-command', message, 'comment', CERTAIN_COMMAND.test(written) ? 'safe' : 'unsafe');
  }
  if (OUTPUT.test(written)) return found('command-output', 'what kubectl printed stands in the manifest', 'comment');
  return undefined;
}

function wholeLine(text: string, line: Line): Replacement {
  let end = line.end;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { range: { start: line.start, end }, text: '' };
}

/**
 * The text of a lesson around a fence with a manifest in it: it becomes a comment, and the fence goes. Undefined where there
 * is no such text, or more than one fence. `lines` are those that are no part of a value.
 */
export function lessonMistake(text: string, lines: readonly Line[]): Mistake | undefined {
  const contents = lines.filter(({ kind }) => kind === 'content');
  const fences = contents.filter((line) => FENCE.test(writtenOf(text, line)));
  const [first, second] = fences;
  if (first === undefined || fences.length > 2) return undefined;
  const isHead = ({ key }: Line): boolean => key?.name === 'apiVersion' || key?.name === 'kind';
  const before = contents.slice(0, contents.indexOf(first));
  const behind = contents.slice(contents.indexOf(second ?? first) + 1);
  const outside = second !== undefined ? [...before, ...behind] : before.some(isHead) ? behind : before;
  if (outside.length === 0 || outside.some(isHead)) return undefined;
  const edits = [
    ...fences.map((line) => wholeLine(text, line)),
    ...outside.map((line) => ({ range: { start: line.start, end: line.start }, text: '# ' })),
  ];
  return {
    code: 'lesson',
    range: { start: first.text, end: first.text + writtenOf(text, first).length },
    message: 'a code fence of Markdown stands in the manifest, with text around it',
    help: 'delete the fence and the text around it, or make that a comment',
    repair: { title: 'make the text a comment and delete the fence', safety: 'safe', variants: [edits] },
  };
}

function writtenOf(text: string, line: Line): string {
  return text.slice(line.text, Math.min(line.end, line.text + LONGEST)).trimEnd();
}
