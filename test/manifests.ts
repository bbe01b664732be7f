import { Bundle, type BundleOptions } from '../src/kubernetes/bundle.ts';
import { gather } from '../src/kubernetes/gather.ts';
import { type Manifest, manifestsOf } from '../src/kubernetes/manifest.ts';
import { SUPPORTED } from '../src/kubernetes/versions.ts';
import { structureIssues } from '../src/lint/recognise.ts';
import { type Language, SourceFile } from '../src/text/source-file.ts';
import type { YamlDocument } from '../src/yaml/document.ts';
import type { Field } from '../src/yaml/field.ts';
import { parseFile } from '../src/yaml/parse.ts';

// Objects and trees of objects as the engine reads them, for tests of what comes behind the reader.

export function languageOf(path: string): Language {
  return path.endsWith('.md') ? 'markdown' : path.endsWith('.json') ? 'json' : 'yaml';
}

export function documentsOf(text: string, path = 'postgres.yaml'): YamlDocument[] {
  return parseFile(new SourceFile(path, text, { language: languageOf(path) }));
}

export function manifestsIn(text: string, path?: string): Manifest[] {
  return documentsOf(text, path).flatMap(recognised);
}

function recognised(document: YamlDocument): Manifest[] {
  const manifests = manifestsOf(document);
  for (const manifest of manifests) manifest.issues = structureIssues(manifest, SUPPORTED);
  return manifests;
}

/** The only object of a text. */
export function manifestOf(text: string, path?: string): Manifest {
  const manifests = manifestsIn(text, path);
  if (manifests.length !== 1) throw new Error(`${manifests.length} objects in ${text}`);
  return manifests[0]!;
}

/** The field at a path: `at(root, 'spec', 'ports', 0)`. */
export function at(root: Field, ...path: readonly (string | number)[]): Field {
  return path.reduce<Field>(
    (field, step) => (typeof step === 'number' ? field.items()[step]! : field.child(step)),
    root,
  );
}

/** A bundle of files by path, gathered as a run does it. */
export function bundleOf(files: Readonly<Record<string, string>>, options: BundleOptions = {}): Bundle {
  const documents = Object.entries(files).flatMap(([path, text]) => documentsOf(text, path));
  const manifests = documents.flatMap(recognised);
  gather(manifests, documents);
  const unread = documents.filter(({ state }) => state === 'unreadable' || state === 'template');
  return new Bundle(manifests, { unread, ...options });
}
