import { formatSpan } from '../kubernetes/versions.ts';
import type { Category, Rule } from '../lint/rule.ts';

interface About {
  readonly title: string;
  /** What its rules look at: the end of a sentence, which stands behind the title and a colon. */
  readonly description: string;
}

/** The categories of rules, in the order in which people ask for them. */
const CATEGORIES: Readonly<Record<Category, About>> = {
  identity: {
    title: 'Identity',
    description: 'the names of Pods, the headless Service that gives them, and whether Pods find each other',
  },
  selectors: {
    title: 'Selectors',
    description: 'which Pods a workload and a Service select, and at which ports they are reached',
  },
  storage: {
    title: 'Storage',
    description: 'whether each Pod gets its disk, keeps its data there, and nothing deletes it',
  },
  rollout: {
    title: 'Rollout',
    description: 'whether updates, scaling and termination do what was meant',
  },
  availability: {
    title: 'Availability',
    description: 'whether Pods stay in service, by disruption budgets, spreading, probes and quorum',
  },
  network: {
    title: 'Network',
    description: 'whether requests get through Ingresses, routes and policies, and monitors find what they watch',
  },
  references: {
    title: 'References',
    description: 'whether what Pods name is there, from keys of ConfigMaps to accounts and claims',
  },
  objects: {
    title: 'Objects',
    description: 'whether objects are what they seem, and are defined once',
  },
  structure: {
    title: 'Structure',
    description: 'whether the API server takes kinds, versions, fields and values',
  },
  syntax: {
    title: 'Syntax',
    description: 'whether kubectl can read it, and reads it as it was meant',
  },
  suppression: {
    title: 'Suppressions',
    description: 'whether what silences findings still does, and says why',
  },
};

/** The categories that rules have, each with these, in the order of the categories. */
export function byCategory<T extends { readonly category: Category }>(
  rules: readonly T[],
): readonly (About & { readonly category: Category; readonly rules: readonly T[] })[] {
  return Object.entries(CATEGORIES).flatMap(([name, about]) => {
    const own = rules.filter(({ category }) => category === name);
    return own.length === 0 ? [] : [{ ...about, category: name as Category, rules: own }];
  });
}

/** What a rule finds, with the versions of Kubernetes where these are not all. */
export function finds(rule: Rule): string {
  const versions = versionsOf(rule);
  return versions === undefined ? rule.summary : `${rule.summary} (${versions})`;
}

/** The versions of Kubernetes for which a rule's findings hold: `since 1.27`. Undefined where these are all. */
export function versionsOf({ versions }: Rule): string | undefined {
  return versions === 'some' ? 'not all of it in every version' : versions && formatSpan(versions);
}
