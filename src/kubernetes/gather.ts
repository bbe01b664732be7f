import type { Manifest } from './manifest.ts';

/** Decides what each manifest is among the others: a patch, or whole; built by which kustomizations. */
export function gather(manifests: readonly Manifest[]): void {
  for (const manifest of manifests) manifest.partial = isPatch(manifest);
}

function isPatch(manifest: Manifest): boolean {
  return manifest.root.child('$patch').exists;
}
