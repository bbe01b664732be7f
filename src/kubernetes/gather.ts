import { append } from '../text/multimap.ts';
import type { YamlDocument } from '../yaml/document.ts';
import { buildsOf } from './builds.ts';
import { overlayOf } from './effect.ts';
import { isKustomization } from './kustomization.ts';
import type { Manifest } from './manifest.ts';
import { NO_OVERLAY } from './overlay.ts';
import { assertFiles, holdsAssertion, holdsDirective, mayHoldDirective } from './partial.ts';

/**
 * Decides what each manifest is among the others: `partial` or whole, and `overlay`, what kustomizations make of it.
 *
 * `documents` are all that were read; those that hold no object may be patches that kustomizations name.
 */
export function gather(manifests: readonly Manifest[], documents: Iterable<YamlDocument>): void {
  const files = new Map<string, Manifest[]>();
  for (const manifest of manifests) append(files, manifest.document.file.path, manifest);
  const builds = manifests.some(isKustomization) ? buildsOf(files, documents) : undefined;
  const asserts = assertFiles(files);
  for (const [path, own] of files) {
    const isPartialFile = builds?.isPatchFile(path) || asserts.has(path);
    const effect = isPartialFile ? undefined : builds?.effectOn(path);
    const { text } = own[0]!.document.file;
    const isMarked = mayHoldDirective(text);
    const isTest = text.includes('(');
    for (const manifest of own) {
      if (isKustomization(manifest)) continue;
      manifest.partial =
        isPartialFile ||
        (isMarked && holdsDirective(manifest)) ||
        (isTest && holdsAssertion(manifest)) ||
        manifest.traits.isStripped;
      manifest.overlay = effect === undefined || manifest.partial ? NO_OVERLAY : overlayOf(manifest, effect);
      manifest.fold();
    }
  }
  markFragments(manifests, asserts);
}

/**
 * What has neither selector nor image is part of another object of its kind and name, where the input holds one that has,
 * or a test expects one that something else makes.
 */
function markFragments(manifests: readonly Manifest[], asserts: ReadonlySet<string>): void {
  const others = new Set<string>();
  const fragments: Manifest[] = [];
  for (const manifest of manifests) {
    if (manifest.name === undefined) continue;
    const { hasSubstance } = manifest.traits;
    if (hasSubstance === undefined) continue;
    if (asserts.has(manifest.document.file.path) || (hasSubstance && !manifest.partial)) others.add(manifest.identity);
    else if (!hasSubstance && !manifest.partial) fragments.push(manifest);
  }
  for (const fragment of fragments) fragment.partial = others.has(fragment.identity);
}
