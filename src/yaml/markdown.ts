import { nearNames } from '../text/distance.ts';
import type { Range } from '../text/range.ts';

/** The lines between the fences of one code block. */
export interface FencedBlock extends Range {
  /** How far its fence is indented: so many blanks before a line do not belong to it. */
  readonly column: number;
  /** What its fence says it is, the first word in lower case: `yaml`, `bash`, or nothing. */
  readonly tag: string;
}

// Blocks of these hold manifests only within something else: a shell's here-document, a patch, a program's text.
const OTHER_LANGUAGES =
  /^(?:bash|sh|shell|zsh|fish|console|terminal|shell-?session|powershell|ps1?|bat|cmd|diff|patch|python|py|go|golang|java|javascript|js|typescript|ts|ruby|rb|rust|c|cpp|csharp|php|groovy|jenkinsfile|dockerfile|docker|makefile|hcl|terraform|tf|toml|ini|conf|xml|html|css|sql|promql|mermaid|plantuml|cue|jsonnet|rego|cel|lua|nix|vim|log|output|out|plaintext)$/;

/** True where a block is meant as a manifest, whatever it holds: tagged YAML or JSON, be it with a slip, or not at all. */
export function isTaggedManifest(tag: string): boolean {
  return tag === '' || tag.includes('yaml') || isNearTag(tag.normalize('NFD').replace(/[^a-z0-9]/g, ''));
}

function isNearTag(tag: string): boolean {
  return TAGS.includes(tag) || nearNames(tag, TAGS).length > 0;
}

const TAGS = ['yaml', 'yml', 'json', 'jsonc', 'k8s', 'kubernetes', 'manifest'];

/** True where a block is of a language in which a manifest can only be quoted. */
export function isOtherLanguage(tag: string): boolean {
  return OTHER_LANGUAGES.test(tag);
}

const FENCE = /^([ \t]*)(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)/;

/** All fenced code blocks of a Markdown text, whatever their language tag. One that is never closed ends with the text. */
export function fencedBlocks(text: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { fence: string; start: number; column: number; tag: string } | undefined;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const match = FENCE.exec(text.slice(at, newline < 0 ? next : newline));
    if (match !== null) {
      const fence = match[2]!;
      const rest = match[3]!.trim();
      if (open === undefined) {
        // The tag of a backtick fence holds no backtick: that would be code within a line.
        if (fence.charCodeAt(0) === 0x7e || !rest.includes('`')) {
          const tag = /^[^\s{,:]*/.exec(rest)![0].toLowerCase();
          open = { fence, start: next, column: match[0].length - fence.length - match[3]!.length, tag };
        }
      } else if (rest === '' && fence.startsWith(open.fence)) {
        blocks.push({ start: open.start, end: at, column: open.column, tag: open.tag });
        open = undefined;
      }
    }
    at = next;
  }
  if (open !== undefined) blocks.push({ start: open.start, end: text.length, column: open.column, tag: open.tag });
  return blocks;
}
