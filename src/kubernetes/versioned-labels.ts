import type { Field } from '../yaml/field.ts';
import { claimsIn } from './claims.ts';
import type { Manifest } from './manifest.ts';
import type { StatefulSet } from './statefulset.ts';

/** A label with a version, in a part of a StatefulSet that cannot be changed. */
export interface VersionedLabel {
  readonly key: string;
  readonly value: string | undefined;
  /** What part that is: `selector`, `claim template data`. */
  readonly title: string;
  /** The label, or the selector that a kustomization adds it to. */
  readonly label: Field;
  readonly isAdded: boolean;
  /** True where a selector asks for nothing else. */
  readonly isOnly: boolean;
}

/** The labels with a version, of some keys, in the selector and the claim templates of a StatefulSet. */
export function* versionedLabels(statefulSet: StatefulSet, keys: readonly string[]): Iterable<VersionedLabel> {
  const selector = statefulSet.root.get('spec').get('selector') as Field;
  const asked = selector.child('matchLabels');
  for (const key of keys) {
    const label = asked.child(key);
    const added = statefulSet.overlay.selectorLabels.get(key);
    const isOnly = asked.entries().length === 1;
    if (isVersioned(key, label.text)) {
      yield { key, value: label.text, title: 'selector', label, isAdded: false, isOnly };
    } else if (isVersioned(key, added)) {
      yield { key, value: added, title: 'selector', label: selector, isAdded: true, isOnly };
    }
  }
  for (const { claim, title } of claimsIn(statefulSet as Manifest)) {
    for (const key of keys) {
      const label = claim.get('metadata').get('labels').child(key);
      if (isVersioned(key, label.text)) yield { key, value: label.text, title, label, isAdded: false, isOnly: false };
    }
  }
}

// A chart may be told by its name alone, and `latest` is no version.
function isVersioned(key: string, value: string | undefined): boolean {
  return value !== undefined && (key === 'app.kubernetes.io/version' ? /\d|\$\{/ : /-(?:v?\d+\.\d|\$\{)/).test(value);
}
