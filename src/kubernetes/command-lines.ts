import type { Fix } from '../text/fix.ts';
import { rewrite } from '../yaml/edit.ts';
import type { Field } from '../yaml/field.ts';
import { resolvePlain } from '../yaml/scalar.ts';

// A command is a list of words. No shell takes apart what stands in one of them.

const PROGRAM_AND_WORDS = /^\s*[\w./-]+[ \t]+\S/;

/** True for a first word of a command that is a program with its arguments: no program has such a name. */
export function isCommandLine(word: string): boolean {
  if (!PROGRAM_AND_WORDS.test(word) || word.includes('{{') || word.includes('${')) return false;
  const [program, ...rest] = word.trim().split(/\s+/);
  // `/opt/my server/run` is one path.
  return !program!.startsWith('/') || !rest.some((part) => /^[\w.]+\//.test(part) && !part.startsWith('.'));
}

/** The words of a command line as a shell takes them apart; undefined where it does more than that. */
export function wordsOf(line: string): string[] | undefined {
  return /[^\w\s./:=,@%+-]/.test(line) ? undefined : line.trim().split(/\s+/);
}

/** A command line as it is told: its first words, where it is long. */
export function brief(line: string): string {
  const text = line.trim();
  return text.length <= 40 && !text.includes('"') ? text : `${text.split(/\s+/, 2).join(' ')} …`;
}

// What needs no quotes in a list, be it in brackets.
const PLAIN = /^-{0,2}[A-Za-z/.][\w/.-]*$/;

/** The fix that writes words as items of their own in place of one item, to be spread into a finding. */
export function splitFix(item: Field, words: readonly string[]): { readonly fix?: Fix } {
  const { node, file, parent } = item;
  const list = parent?.node;
  const at = node && list?.kind === 'seq' ? list.dashes[Number(item.step)] : undefined;
  if (node === undefined || list?.kind !== 'seq') return {};
  const isPlain = node.kind === 'scalar' && node.style === 'plain';
  const written = words.map((word) =>
    isPlain && PLAIN.test(word) && typeof resolvePlain(word) === 'string' ? word : JSON.stringify(word),
  );
  const newLine = file.text.includes('\r\n') ? '\r\n' : '\n';
  const dash = at === undefined ? '' : `${newLine}${' '.repeat(file.positionAt(at).column - 1)}- `;
  if (list.style === 'block' && at === undefined) return {};
  const edits = rewrite(item, written.join(list.style === 'flow' ? ', ' : dash));
  return edits === undefined
    ? {}
    : {
        fix: {
          title: words[1] === '-c' ? 'let a shell read it' : 'write each word as an item of its own',
          safety: 'unsafe',
          edits,
        },
      };
}
