import type { Assumption } from '../kubernetes/bundle.ts';
import { SUPPORTED, type VersionRange } from '../kubernetes/versions.ts';
import { globMatcher } from '../text/glob.ts';
import type { Severity } from './diagnostic.ts';
import type { Rule, RuleTable } from './rule.ts';

/** Linters whose annotations can be honored. */
export const TOOLS = ['kube-linter', 'kube-score', 'checkov', 'polaris'] as const;
export type Tool = (typeof TOOLS)[number];

/** How loud a rule is. */
export type Level = Severity | 'off';
export type Levels = ReadonlyMap<string, Level>;

/** What a user asks for; everything may be left out. Names of rules are ids, new or old. */
export interface LintOptions {
  readonly kubernetes?: VersionRange;
  /** The namespace of objects that name none. */
  readonly namespace?: string;
  /** The DNS zone of the cluster; `cluster.local` where it is not said. */
  readonly clusterDomain?: string;
  readonly assume?: readonly Assumption[];
  /** Linters whose annotations suppress what their checks and our rules both find. */
  readonly honor?: readonly Tool[];
  readonly strict?: boolean;
  readonly levels?: Levels;
  /** The later ones win. Globs are relative to the working directory. */
  readonly overrides?: readonly { readonly files: readonly string[]; readonly levels: Levels }[];
  /** Run these rules alone. */
  readonly only?: ReadonlySet<string>;
}

/** What a run goes by. */
export interface Settings {
  readonly kubernetes: VersionRange;
  readonly namespace: string | undefined;
  readonly clusterDomain: string;
  readonly assume: readonly Assumption[];
  readonly honor: readonly Tool[];
  /** Whether hints are told that come with a rule which is on: under `strict`, or where rules are named. */
  readonly hints: boolean;
  /** How loud a rule is in a file. */
  level(id: string, path: string): Level;
  /** True where the user has said how loud a rule is in a file, be it as it is anyway. */
  isChosen(id: string, path: string): boolean;
  /** True where a rule is off in every file, so that it need not run. */
  isOff(id: string): boolean;
}

/** The id that a name stands for: itself, or that of the rule which once had it; undefined for no rule. */
export function ruleId(name: string, rules: RuleTable): string | undefined {
  if (Object.hasOwn(rules, name)) return name;
  return Object.keys(rules).find((id) => rules[id]!.renamedFrom?.includes(name));
}

/** Resolves what a user asks for against the table of rules. */
export function resolveSettings(options: LintOptions, rules: RuleTable): Settings {
  const { only, strict = false } = options;
  const wanted = only === undefined ? undefined : new Set([...only].map((name) => ruleId(name, rules)));
  const base = new Map<string, Level>();
  for (const [id, rule] of Object.entries(rules)) {
    base.set(id, wanted?.has(id) ? rule.severity : defaultLevel(rule, strict));
  }
  lay(base, options.levels, rules);
  const overrides = (options.overrides ?? []).map(({ files, levels }) => {
    const matchers = files.map(globMatcher);
    const overlay = new Map<string, Level>();
    lay(overlay, levels, rules);
    return { applies: (path: string) => matchers.some((matcher) => matcher(path)), levels: overlay };
  });
  const chosen = new Map<string, Level>();
  lay(chosen, options.levels, rules);
  const allowed = (id: string) => wanted === undefined || wanted.has(id);
  return {
    kubernetes: options.kubernetes ?? SUPPORTED,
    namespace: options.namespace,
    clusterDomain: options.clusterDomain ?? 'cluster.local',
    assume: options.assume ?? [],
    honor: options.honor ?? [],
    hints: strict || only !== undefined,
    level(id, path) {
      if (!allowed(id)) return 'off';
      let level = base.get(id) ?? 'off';
      for (const override of overrides) {
        const own = override.levels.get(id);
        if (own !== undefined && override.applies(path)) level = own;
      }
      return level;
    },
    isChosen: (id, path) => chosen.has(id) || overrides.some(({ applies, levels }) => levels.has(id) && applies(path)),
    isOff: (id) =>
      !allowed(id) || (base.get(id) === 'off' && overrides.every(({ levels }) => (levels.get(id) ?? 'off') === 'off')),
  };
}

// A rule is on when it is recommended or strict is asked for; one in preview or deprecated only when it is named.
function defaultLevel(rule: Rule, strict: boolean): Level {
  if (rule.preview || rule.deprecated !== undefined) return 'off';
  const recommended = (rule.recommended ?? true) && rule.severity !== 'info';
  return recommended || strict ? rule.severity : 'off';
}

function lay(levels: Map<string, Level>, more: Levels | undefined, rules: RuleTable): void {
  for (const [name, level] of more ?? []) {
    const id = ruleId(name, rules);
    if (id !== undefined) levels.set(id, level);
  }
}
