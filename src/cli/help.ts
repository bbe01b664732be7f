/** One screen: 80 columns, and 34 lines at most. */
export const HELP = `Usage: stslint [options] [path…]      lint files, directories, globs; - is stdin
       stslint init [--hook] [--workflow]   write a config that fits the tree
       stslint rules | explain <rule> | completion <shell>

  -f, --format <name>[=FILE]          text, json, sarif, github, gitlab, azure,
                                      junit, checkstyle, rdjsonl, markdown, unix
      --config <file>, --no-config    instead of the nearest .stslint.yaml
      --kubernetes-version <versions> 1.34 or 1.32-1.36; default: the supported
  -n, --namespace <name>              the namespace of objects that name none
      --rule <id>=<level>             off, info, warning or error; repeatable
      --only <id,…>                   run these rules alone
      --assume Kind/[namespace/]name  exists elsewhere; * for any; repeatable
      --strict                        all rules, hints included
      --fail-on <severity>            error, warning (default), info or never
      --in-tree                       read the whole tree, report the paths only
      --stdin-filename <path>         the path that stdin is taken to have
      --color, --no-color             default: if standard output is a terminal
  -q, --quiet / -v, --verbose         errors only / what was read as well
  -h, --help, --version

      --fix, --diff                   repair the files, or show that as a patch
      --unsafe-fixes                  with these, also those that need a look

      --statistics                    count the findings of each rule
      --baseline <file>               leave out the findings that the file holds
      --write-baseline[=FILE]         write all that is found into it
      --prune-baseline                take what no longer occurs out of it
      --changed, --changed-since REF  what has changed or broken, by git
      --add-ignores <reason>          write ignores into the manifests

Examples: stslint k8s/                                    Exit status
          stslint -f text -f json=report.json k8s/        0  nothing found
          helm template ./chart | stslint -               1  findings
          stslint explain missing-headless-service        2  the run failed
`;
