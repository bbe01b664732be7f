import type { Fix } from '../text/fix.js';
import type { Range } from '../text/range.js';
import type { SourceFile } from '../text/source-file.js';
import type { Pair, YamlNode } from './node.js';
/** `# …`, from the `#` to the end of its line. */
export interface Comment {
    readonly range: Range;
    /** True where nothing but blanks stands before it on its line. */
    readonly ownLine: boolean;
}
/** Why kubectl does not read a document. One refusal hides the later ones. */
export interface YamlError {
    /** What kubectl's reader objects to, as one of a closed list; the words are the business of the rule. */
    readonly code: YamlErrorCode;
    readonly range: Range;
    /** What stands there, where the words need it: the anchor's name, the tag, the text of a bad separator. */
    readonly detail?: string;
}
export type YamlErrorCode = 
/** The grammar is broken; `explain` says how. */
'syntax'
/** A line that begins with `---` and holds more than a comment. */
 | 'separator'
/** `%YAML` or `%TAG`: kubectl cuts the stream at `---` first, so a directive is never followed by its document. */
 | 'directive'
/** A control character, or half of a pair of UTF-16. */
 | 'character' | 'unknown-anchor'
/** A list, a map or null as the key of a map. */
 | 'invalid-key'
/** `<<` on something that is no map. */
 | 'invalid-merge'
/** `!!int x`: a tag that its value does not fit. */
 | 'invalid-tag'
/** `.inf`, `.nan`: JSON has no such number. */
 | 'not-json'
/** Aliases that unfold to more than is reasonable. */
 | 'excessive-aliases'
/** Nested deeper than the reader goes. */
 | 'too-deep'
/** More than 5 MB. */
 | 'too-large'
/** A document that begins with `{` and is neither JSON nor YAML, or text behind the end of JSON. */
 | 'json';
/** A key that a map holds twice: kubectl takes the last without a word. */
export interface DuplicateKey {
    readonly first: Pair;
    readonly last: Pair;
}
/** What a document is, as far as its text alone can tell. */
export type DocumentState = 
/** Read; `root` is there. */
'read'
/** Nothing but blanks and comments. */
 | 'empty'
/** Not read on purpose: no `kind` and `apiVersion`, or a kind that nobody asks for. */
 | 'skipped'
/** `{{` outside comments, quoted and block scalars, or a file in a chart's `templates/`. */
 | 'template'
/** kubectl refuses it; `error` says why. */
 | 'unreadable';
/** One document of a file. */
export interface YamlDocument {
    readonly file: SourceFile;
    /** Its place in the text, without separators. */
    readonly range: Range;
    /** 0-based among the documents of the file that are not empty, as kubectl counts; -1 for an empty one. */
    readonly index: number;
    readonly state: DocumentState;
    /** Where `state` is `skipped`: no `kind` and `apiVersion` at all, or a CustomResourceDefinition. */
    readonly skipReason: 'not-kubernetes' | 'definition' | undefined;
    /** Where `state` is `read`; null for a document that is no more than comments. */
    readonly root: YamlNode | null;
    readonly error: YamlError | undefined;
    readonly duplicateKeys: readonly DuplicateKey[];
    /** All comments, in order. Read on first use. */
    readonly comments: readonly Comment[];
    /** Text behind a `...` line or behind the end of the root, which kubectl drops without a word. */
    readonly dropped: Range | undefined;
}
/** What is wrong in a document that kubectl cannot read: where the mistake was made, and in words. */
export interface SyntaxProblem {
    /** What kind of mistake it is, such as `tab-indentation`. */
    readonly code: string;
    readonly range: Range;
    readonly message: string;
    readonly help?: string;
    readonly related?: readonly {
        readonly range: Range;
        readonly message: string;
    }[];
    readonly fix?: Fix;
}
