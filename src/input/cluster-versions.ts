import { NEWEST, OLDEST, type VersionRange } from '../kubernetes/versions.ts';

/** The versions of clusters that a tree is tried on. */
export interface ClusterVersions {
  readonly range: VersionRange;
  /** Paths of the files that tell. */
  readonly files: readonly string[];
}

// What starts a cluster or asks for one: the images of kind and k3s, and inputs of what runs in CI.
const IMAGE = /\b(?:kindest\/node|rancher\/k3s):v?1\.\d{1,3}/g;
const INPUT =
  /\b(?:k8s|kubernetes)[-_]version["']?(?:[ \t]*[:=]|[ \t])[ \t]*(?:\[[^\]\n]{0,200}\]|["']?v?1\.\d{1,3})/gi;
const MINOR = /(?<![\d.])v?1\.(\d{1,3})(?![\d])/g;

/** True for the path of a file that says how something is run, and on which cluster. */
export function isOfPipeline(path: string): boolean {
  return /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.gitlab-ci|\.circleci\/|azure-pipelines|\.drone\.ya?ml$|kind[-\w]*\.ya?ml$|k3d[-\w]*\.ya?ml$)/.test(
    path,
  );
}

/** Reads the versions off texts of pipelines. Undefined where none says one, or one that is not known here. */
export function clusterVersions(
  texts: Iterable<{ readonly path: string; readonly text: string }>,
): ClusterVersions | undefined {
  const minors = new Set<number>();
  const files: string[] = [];
  for (const { path, text } of texts) {
    const found = [...text.matchAll(IMAGE), ...text.matchAll(INPUT)].flatMap(([written]) =>
      Array.from(written.matchAll(MINOR), ([, minor]) => Number(minor)),
    );
    if (found.length > 0) files.push(path);
    for (const minor of found) minors.add(minor);
  }
  const range = { from: Math.min(...minors), to: Math.max(...minors) };
  return minors.size === 0 || range.from < OLDEST || range.to > NEWEST ? undefined : { range, files: files.sort() };
}
