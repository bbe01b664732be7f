import type { Completed } from './completion.ts';
import { COMMAND_ENTRIES, OPTION_ENTRIES } from './manual.ts';
import { COMMANDS, type CommandArgument, type OptionName, optionOf, type ValueKind } from './options.ts';

/** For zsh from 5.0 on, with its own completion system. */
export function zshCompletion({ choices, lint, commands }: Completed): string {
  const branches = commands.map(({ name, options }) => {
    const { value }: CommandArgument = COMMANDS[name];
    const argument = value === undefined ? '' : ` '2:${value}:${actionOf(value)}'`;
    return `    ${name})
      _arguments -s -S : ${specs(options)} \\
        '1: : '${argument}
      ;;`;
  });
  return `#compdef stslint
# Completion of stslint for zsh, as \`stslint completion zsh\` prints it.

_stslint() {
  local word command=''
  for word in "\${(@)words[2,CURRENT-1]}"; do
    [[ $word == -?* ]] && continue
    command=$word
    break
  done
  case $command in
${branches.join('\n')}
    *)
      _arguments -s -S : ${specs(lint)} \\
        '1:path:_stslint_first' \\
        '*:path:_stslint_paths'
      ;;
  esac
}

_stslint_first() {
  local ret=1
  local -a commands=(
${commands.map(({ name }) => `    '${name}:${COMMAND_ENTRIES[name].line}'`).join('\n')}
  )
  _describe -t commands command commands && ret=0
  _stslint_paths "$@" && ret=0
  return ret
}

_stslint_paths() {
  _files "$@" -g '*.(yaml|yml|json|md)'
}

_stslint_formats() {
  if compset -P 1 '*='; then
    _files
  else
    compadd "$@" -- ${choices.format.join(' ')}
  fi
}

_stslint_levels() {
  if compset -P 1 '*='; then
    compadd "$@" -- ${choices.level.join(' ')}
  else
    _stslint_rules "$@" -qS =
  fi
}

_stslint_lists() {
  compset -P '*,'
  _stslint_rules "$@" -qS ,
}

_stslint_commits() {
  local -a refs=(\${(f)"$(git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null)"})
  compadd "$@" -a refs
}

_stslint_rules() {
  local -a rules=(${choices.rule.join(' ')})
  compadd "$@" -a rules
}

if [[ $funcstack[1] == _stslint ]]; then
  _stslint "$@"
else
  compdef _stslint stslint
fi
`;

  function actionOf(kind: ValueKind): string {
    switch (kind) {
      case 'color':
      case 'severity':
      case 'shell':
      case 'version':
        return `(${choices[kind].join(' ')})`;
      case 'file':
        return '_files';
      case 'path':
        return '_stslint_paths';
      case 'format':
        return '_stslint_formats';
      case 'level':
        return '_stslint_levels';
      case 'rules':
        return '_stslint_lists';
      case 'rule':
        return '_stslint_rules';
      case 'commit':
        return '_stslint_commits';
      case 'assumption':
      case 'namespace':
      case 'reason':
        return ' ';
    }
  }

  function specs(names: readonly OptionName[]): string {
    return names.flatMap((name) => specsOf(name).map((spec) => `\\\n        '${spec}'`)).join(' ');
  }

  function specsOf(name: OptionName): string[] {
    const { type, short, value, repeats } = optionOf(name);
    const forms = [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
    const head = repeats ? '*' : `(${forms.join(' ')})`;
    return forms.map((form) => {
      const isLong = form.startsWith('--');
      if (value === undefined) return `${head}${form}[${OPTION_ENTRIES[name].line}]`;
      // Behind = alone, where it may be left out.
      const [sign, colon] = type === 'boolean' ? ['=-', '::'] : [isLong ? '=' : '+', ':'];
      return `${head}${form}${sign}[${OPTION_ENTRIES[name].line}]${colon}${value}:${actionOf(value)}`;
    });
  }
}
