/** The first few of what may be many: no more are asked for. */
export function take<T>(items: Iterable<T>, limit: number): T[] {
  const taken: T[] = [];
  for (const item of items) if (taken.push(item) === limit) break;
  return taken;
}
