/**
 * Fields that are seldom written. Where a comparison is all about one of them, which may stand far below, it is spared in
 * all manifests in which the walk has met none.
 */
export const RARE: ReadonlySet<string> = new Set([
  'activeDeadlineSeconds',
  'claims',
  'ephemeralContainers',
  'hostNetwork',
  'hostPort',
  'hostProcess',
  'matchLabelKeys',
  'mountPropagation',
  'nodeName',
  'nodePort',
  'procMount',
  'resizePolicy',
  'schedulingGates',
  'sleep',
  'sysctls',
  'volumeDevices',
]);

/** The rare field on each of some paths; undefined where one of them has none, so that it may be anywhere. */
export function rareOn(paths: readonly (readonly string[])[]): readonly string[] | undefined {
  const names = paths.flatMap((path) => path.find((step) => RARE.has(step)) ?? []);
  return names.length === paths.length ? [...new Set(names)] : undefined;
}
