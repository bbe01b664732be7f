import { readdirSync, statSync } from 'node:fs';

/** The manifests in a folder at any depth, or the file itself: the walk of a linter without any of its cares. */
export function manifestPaths(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files: string[] = [];
  const folders = [path];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const below = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== '.git') folders.push(below);
      } else if (entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name)) {
        files.push(below);
      }
    }
  }
  return files;
}
