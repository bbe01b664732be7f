import type { Completed } from './completion.ts';
import { COMMAND_ENTRIES, OPTION_ENTRIES } from './manual.ts';
import { COMMANDS, type CommandArgument, type OptionName, optionOf, type ValueKind } from './options.ts';

/** For fish from 3.0 on. */
export function fishCompletion({ choices, lint, commands }: Completed): string {
  const lists = Object.entries(choices).map(
    ([name, words]) => `function __stslint_of_${name}
    printf '%s\\n' ${words.join(' ')}
end
`,
  );
  return `# Completion of stslint for fish, as \`stslint completion fish\` prints it.

${lists.join('\n')}
# True where a command is typed, or lint for none.
function __stslint_is
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        string match -q -r -- '^-.' $word; and continue
        contains -- $word ${commands.map(({ name }) => name).join(' ')}; or break
        test $word = $argv[1]
        return
    end
    test lint = $argv[1]
end

# True where neither a command nor a path is typed.
function __stslint_is_first
    set -l words (commandline -opc)
    set -e words[1]
    not string match -q -v -r -- '^-.' $words
end

# The value that is typed, without its option.
function __stslint_value
    string replace -r -- '^(--[a-z-]+=|-[a-z](?=.))' '' (string unescape -- (commandline -ct))
end

# Files and directories that begin so.
function __stslint_files
    for path in $argv[1]*
        test -d $path; and echo $path/; or echo $path
    end
end

function __stslint_paths
    string match -r -- '^.*(?:/|\\.ya?ml|\\.json|\\.md)$' (__stslint_files (__stslint_value))
end

function __stslint_formats_and_files
    set -l value (__stslint_value)
    if not string match -q -- '*=*' $value
        __stslint_of_format
        return
    end
    set -l parts (string split -m 1 -- = $value)
    for path in (__stslint_files $parts[2])
        echo $parts[1]=$path
    end
end

function __stslint_rules_and_levels
    set -l value (__stslint_value)
    set -l parts (string split -m 1 -- = $value)
    if set -q parts[2]
        printf '%s\\n' $parts[1]=(__stslint_of_level)
    else
        printf '%s=\\n' (__stslint_of_rule)
    end
end

function __stslint_lists
    set -l before (string match -r -- '^.*,' (__stslint_value)); or set before ''
    printf '%s\\n' $before(__stslint_of_rule)
end

function __stslint_of_commit
    git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null
end

complete -c stslint -f
complete -c stslint -n '__stslint_is lint' -a '(__stslint_paths)'
${commands.map(({ name }) => `complete -c stslint -n __stslint_is_first -a ${name} -d '${COMMAND_ENTRIES[name].line}'`).join('\n')}
${commands.flatMap(({ name }) => argumentLine(name)).join('\n')}
${lint.map((name) => optionLine(name, 'lint')).join('\n')}
${commands.flatMap(({ name, options }) => options.map((option) => optionLine(option, name))).join('\n')}
`;
}

function argumentLine(command: keyof typeof COMMANDS): string[] {
  const { value }: CommandArgument = COMMANDS[command];
  return value === undefined ? [] : [`complete -c stslint -n '__stslint_is ${command}' -a '(__stslint_of_${value})'`];
}

function optionLine(name: OptionName, where: string): string {
  const { type, short, value } = optionOf(name);
  const forms = [...(short === undefined ? [] : [`-s ${short}`]), `-l ${name}`].join(' ');
  // Without -r a value stands behind = alone.
  const takes = value === undefined ? '' : ` ${type === 'boolean' ? '' : '-r '}${valuesOf(value)}`;
  return `complete -c stslint -n '__stslint_is ${where}' ${forms}${takes} -d '${OPTION_ENTRIES[name].line}'`;
}

function valuesOf(kind: ValueKind): string {
  switch (kind) {
    case 'color':
    case 'commit':
    case 'rule':
    case 'severity':
    case 'shell':
    case 'version':
      return `-f -a '(__stslint_of_${kind})'`;
    case 'format':
      return `-f -a '(__stslint_formats_and_files)'`;
    case 'level':
      return `-f -a '(__stslint_rules_and_levels)'`;
    case 'rules':
      return `-f -a '(__stslint_lists)'`;
    case 'path':
      return `-f -a '(__stslint_paths)'`;
    case 'file':
      return '-F';
    case 'assumption':
    case 'namespace':
    case 'reason':
      return '-f';
  }
}
