import type { Manifest } from '../kubernetes/manifest.ts';
import type { Field } from '../yaml/field.ts';
import { TOOLS, type Tool } from './settings.ts';
import type { Directive, FindRule } from './suppression.ts';

/** What an annotation says: that the checks of a tool, or all that it has, are not for the object. */
interface Mark {
  readonly checks: readonly string[] | 'all';
  readonly reason: string | undefined;
}

interface Dialect {
  /** Stands in every text that holds a mark. */
  readonly trace: RegExp;
  /** True where the annotations of a Pod template count for the object too. */
  readonly readsTemplate: boolean;
  readonly read: (key: string, value: string) => Mark | undefined;
  /** Its checks that mean the same defects as rules of ours do, and those alone. */
  readonly checks: Readonly<Record<string, readonly string[]>>;
}

const DIALECTS: Readonly<Record<Tool, Dialect>> = {
  // stackrox/kube-linter, pkg/ignore: the key alone counts, the value is the reason.
  'kube-linter': {
    trace: /kube-linter\.io\//,
    readsTemplate: false,
    read(key, value) {
      if (key === 'kube-linter.io/ignore-all') return { checks: 'all', reason: value };
      const check = after(key, 'ignore-check.kube-linter.io/');
      return check === undefined ? undefined : { checks: [check], reason: value };
    },
    checks: {
      'dangling-horizontalpodautoscaler': ['unknown-scale-target'],
      'dangling-ingress': ['unknown-backend-service', 'unknown-backend-port'],
      'dangling-networkpolicy': ['network-policy-selects-nothing'],
      'dangling-service': ['service-selects-nothing', 'service-for-missing-pod'],
      'dangling-servicemonitor': ['monitor-selects-nothing'],
      'liveness-port': ['unknown-probe-port'],
      'mismatching-selector': ['selector-does-not-match-template', 'empty-selector'],
      'no-extensions-v1beta': ['removed-api-version'],
      'no-readiness-probe': ['missing-readiness-probe'],
      'no-rolling-update-strategy': ['update-on-delete'],
      'pdb-max-unavailable': ['budget-allows-no-eviction'],
      'pdb-min-available': ['budget-allows-no-eviction'],
      'readiness-port': ['unknown-probe-port'],
      'startup-port': ['unknown-probe-port'],
    },
  },
  // zegl/kube-score, scorecard: names with commas between them, `*` for all, at the object or its Pod template.
  'kube-score': {
    trace: /kube-score\/(?:ignore|skip)/,
    readsTemplate: true,
    read(key, value) {
      if (key === 'kube-score/skip') return isTrue(value) ? { checks: 'all', reason: undefined } : undefined;
      if (key !== 'kube-score/ignore') return undefined;
      const checks = value.split(',').map((name) => name.trim());
      return { checks: checks.includes('*') ? 'all' : checks, reason: undefined };
    },
    checks: {
      'deployment-pod-selector-labels-match-template-metadata-labels': [
        'selector-does-not-match-template',
        'empty-selector',
      ],
      'horizontalpodautoscaler-has-target': ['unknown-scale-target'],
      'ingress-targets-service': ['unknown-backend-service', 'unknown-backend-port'],
      'networkpolicy-targets-pod': ['network-policy-selects-nothing'],
      'pod-probes': ['missing-readiness-probe'],
      'poddisruptionbudget-has-policy': ['budget-without-effect'],
      'service-targets-pod': ['service-selects-nothing', 'service-for-missing-pod'],
      'stable-version': ['removed-api-version'],
      // It fails for all of these alike: no such Service, in another namespace, with an address, for other Pods.
      'statefulset-has-servicename': [
        'missing-service-name',
        'missing-headless-service',
        'governing-service-in-other-namespace',
        'governing-service-is-external-name',
        'governing-service-not-headless',
        'governing-service-selects-other-pods',
      ],
      'statefulset-pod-selector-labels-match-template-metadata-labels': [
        'selector-does-not-match-template',
        'empty-selector',
      ],
    },
  },
  // bridgecrewio/checkov, get_skipped_checks: the key only has to hold this, the value is `ID=reason`.
  checkov: {
    trace: /(?:checkov|bridgecrew)\.io\/skip/,
    readsTemplate: false,
    read(key, value) {
      if (!/(?:checkov|bridgecrew)\.io\/skip/.test(key)) return undefined;
      const [id = '', ...reason] = value.split('=');
      return { checks: [id.trim()], reason: reason.join('=') };
    },
    checks: { CKV_K8S_9: ['missing-readiness-probe'] },
  },
  // FairwindsOps/polaris, hasExemptionAnnotation.
  polaris: {
    trace: /polaris\.fairwinds\.com\//,
    readsTemplate: false,
    read(key, value) {
      const name = after(key, 'polaris.fairwinds.com/');
      if (name === undefined || !isTrue(value)) return undefined;
      if (name === 'exempt') return { checks: 'all', reason: undefined };
      return name.endsWith('-exempt') ? { checks: [name.slice(0, -'-exempt'.length)], reason: undefined } : undefined;
    },
    checks: {
      pdbDisruptionsIsZero: ['budget-allows-no-eviction'],
      readinessProbeMissing: ['missing-readiness-probe'],
    },
  },
};

/** Every check that counts, with the rules that find the same. */
export const EQUIVALENTS: readonly {
  readonly tool: Tool;
  readonly check: string;
  readonly rules: readonly string[];
}[] = TOOLS.flatMap((tool) => Object.entries(DIALECTS[tool].checks).map(([check, rules]) => ({ tool, check, rules })));

/** The tools, of those asked for, of which a text may hold marks. */
export function tracedTools(text: string, tools: readonly Tool[] = TOOLS): Tool[] {
  return tools.filter((tool) => DIALECTS[tool].trace.test(text));
}

/** The tools whose marks an object has, each with the rules that are off for the object where they are honored. */
export function marksOf(
  manifest: Manifest,
  tools: readonly Tool[],
): { readonly tool: Tool; readonly rules: string[] }[] {
  return readMarks(manifest, tools).map(({ tool, mark }) => ({ tool, rules: rulesOf(tool, mark) }));
}

/** The directives that annotations of other tools amount to. Each covers the whole object. */
export function foreignDirectives(manifest: Manifest, tools: readonly Tool[], findRule: FindRule): Directive[] {
  const { document, root } = manifest;
  return readMarks(manifest, tools).flatMap(({ tool, mark, range }) => {
    const names = rulesOf(tool, mark).map((name) => ({
      ...findRule(name, document.file.path),
      name,
      range,
      used: false,
    }));
    const reason = mark.reason?.trim() || undefined;
    return names.length === 0
      ? []
      : [{ by: 'annotation' as const, document, manifest, range, names, reason, covers: root.range }];
  });
}

function readMarks(manifest: Manifest, tools: readonly Tool[]) {
  const { root } = manifest;
  const template = root.child('spec').child('template');
  return [root as Field, template].flatMap((holder) =>
    holder
      .child('metadata')
      .child('annotations')
      .entries()
      .flatMap(([key, field]) =>
        tools.flatMap((tool) => {
          const { readsTemplate, read } = DIALECTS[tool];
          const mark = holder === template && !readsTemplate ? undefined : read(key, (field as Field).text ?? '');
          return mark === undefined ? [] : [{ tool, mark, range: (field as Field).key }];
        }),
      ),
  );
}

/** The rules that find the same as a check of a tool; none for most. */
export function rulesOfCheck(tool: Tool, check: string): readonly string[] {
  const known = DIALECTS[tool].checks;
  return Object.hasOwn(known, check) ? known[check]! : [];
}

function rulesOf(tool: Tool, { checks }: Mark): string[] {
  if (checks !== 'all') return checks.flatMap((check) => rulesOfCheck(tool, check));
  return [...new Set(Object.values(DIALECTS[tool].checks).flat())];
}

function after(text: string, head: string): string | undefined {
  return text.startsWith(head) ? text.slice(head.length) : undefined;
}

function isTrue(value: string): boolean {
  return value.trim().toLowerCase() === 'true';
}
