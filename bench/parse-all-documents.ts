import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { manifestPaths } from './manifest-paths.ts';

// What `yaml` alone needs: documents with the place of every node.

for (const path of manifestPaths(process.argv[2]!)) parseAllDocuments(readFileSync(path, 'utf8'));
