import { readFileSync } from 'node:fs';
import { loadAll, YAMLException } from 'js-yaml';
import { manifestPaths } from './manifest-paths.ts';

// What js-yaml alone needs: plain values, no places. `json` lets it take a key that stands twice.

for (const path of manifestPaths(process.argv[2]!)) {
  try {
    loadAll(readFileSync(path, 'utf8'), null, { json: true });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
  }
}
