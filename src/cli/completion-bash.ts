import type { Completed } from './completion.ts';
import { COMMANDS, type CommandArgument, OPTIONS, type OptionName, optionOf, type ValueKind } from './options.ts';

/** For bash from 3.2 on, without the package bash-completion. */
export function bashCompletion({ choices, lint, commands }: Completed): string {
  const withCommand = commands.map(({ name, options }) => `      ${name}) options='${words(options)}' ;;`);
  return `# Completion of stslint for bash, as \`stslint completion bash\` prints it.

_stslint() {
  local IFS=$' \\t\\n' i token head glue='' count=0 cur prefix='' cut='' expects='' command='' ended='' options
  local -a typed=()
  COMPREPLY=()

  # Bash cuts words at = and : too; here they are whole.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    token=\${COMP_WORDS[i]}
    if ((count > 0)) && [[ -n $glue || $token == [=:]* ]]; then
      typed[count - 1]+=$token
    else
      typed[count++]=$token
    fi
    glue=''
    [[ $token == *[=:] ]] && glue=1
  done

  # What the word at the cursor is, by those before it.
  for ((i = 0; i < count - 1; i++)); do
    token=\${typed[i]}
    if [[ -n $expects ]]; then
      expects=''
    elif [[ -n $ended || $token != -* || $token == - ]]; then
      [[ -n $command ]] || command=\${ended:+--}$token
    elif [[ $token == -- ]]; then
      ended=1
    else
      case $token in
${expectations((name) => optionOf(name).type === 'string', '        ')}
      esac
    fi
  done

  cur=\${typed[count - 1]}
  # It may be quoted.
  cur=\${cur//[\\"\\'\\\\]/}
  # What bash leaves as it is, and must not be repeated: what stands before a character that cuts words.
  for token in = :; do
    if [[ $COMP_WORDBREAKS == *"$token"* && $cur == *"$token"* ]]; then
      head=\${cur%"$token"*}$token
      ((\${#head} > \${#cut})) && cut=$head
    fi
  done

  if [[ -z $expects && -z $ended && $cur == --*=* ]]; then
    prefix=\${cur%%=*}=
    cur=\${cur#*=}
    case \${prefix%=} in
${expectations((name) => optionOf(name).value !== undefined, '      ', 'long')}
      *) return 0 ;;
    esac
  elif [[ -z $expects ]]; then
    case $command in
${withCommand.join('\n')}
      *) options='${words(lint)}' ;;
    esac
    if [[ -z $ended && $cur == -* ]]; then
      _stslint_offer $options
      return 0
    fi
    case $command in
      '')
        [[ -z $ended ]] && _stslint_offer ${commands.map(({ name }) => name).join(' ')}
        expects=path
        ;;
${commands.map(({ name }) => `      ${name}) expects=${argumentOf(COMMANDS[name])} ;;`).join('\n')}
      *) expects=path ;;
    esac
  fi

  case $expects in
    format)
      if [[ $cur == *=* ]]; then
        prefix+=\${cur%%=*}=
        cur=\${cur#*=}
        _stslint_files all
      else
        _stslint_offer ${choices.format.join(' ')}
      fi
      ;;
    level)
      if [[ $cur == *=* ]]; then
        prefix+=\${cur%%=*}=
        cur=\${cur#*=}
        _stslint_offer ${choices.level.join(' ')}
      else
        compopt -o nospace 2>/dev/null
        for token in $(_stslint_rules); do _stslint_offer "$token="; done
      fi
      ;;
    rules)
      [[ $cur == *,* ]] && prefix+=\${cur%,*},
      cur=\${cur##*,}
      _stslint_offer $(_stslint_rules)
      ;;
    rule) _stslint_offer $(_stslint_rules) ;;
    color) _stslint_offer ${choices.color.join(' ')} ;;
    severity) _stslint_offer ${choices.severity.join(' ')} ;;
    shell) _stslint_offer ${choices.shell.join(' ')} ;;
    version) _stslint_offer ${choices.version.join(' ')} ;;
    commit) _stslint_commits ;;
    file) _stslint_files all ;;
    path) _stslint_files manifests ;;
  esac
  return 0
}

# Offers those of its arguments that go on with what was typed.
_stslint_offer() {
  local word
  for word in "$@"; do
    [[ $word == "$cur"* ]] || continue
    word=$prefix$word
    COMPREPLY+=("\${word#"$cut"}")
  done
}

# Offers directories with all files, or with those that may hold manifests.
_stslint_files() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    case $1:$path in
      all:* | *.yaml | *.yml | *.json | *.md) _stslint_offer "$path" ;;
      *) [[ -d \${path/#~//$HOME/} ]] && _stslint_offer "$path" ;;
    esac
  done < <(compgen -f -- "$cur")
}

# Offers branches and tags, but for names that a shell would act on.
_stslint_commits() {
  local ref LC_ALL=C
  while IFS= read -r ref; do
    [[ $ref == *[!A-Za-z0-9._/+@-]* ]] || _stslint_offer "$ref"
  done < <(git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null)
}

_stslint_rules() {
  printf '%s\\n' ${choices.rule.join(' ')}
}

complete -F _stslint stslint
`;
}

function words(names: readonly OptionName[]): string {
  return names.map((name) => `--${name}`).join(' ');
}

/** Lines of a \`case\` that tell what an option expects. */
function expectations(wanted: (name: OptionName) => boolean, indent: string, only?: 'long'): string {
  const byKind = new Map<ValueKind, string[]>();
  for (const name of Object.keys(OPTIONS) as OptionName[]) {
    const { short, value } = optionOf(name);
    if (value === undefined || !wanted(name)) continue;
    const forms = [...(short === undefined || only === 'long' ? [] : [`-${short}`]), `--${name}`];
    byKind.set(value, [...(byKind.get(value) ?? []), ...forms]);
  }
  return [...byKind].map(([kind, forms]) => `${indent}${forms.join(' | ')}) expects=${kind} ;;`).join('\n');
}

function argumentOf({ value = '' as ValueKind }: CommandArgument): string {
  return value;
}
