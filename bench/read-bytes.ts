import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { manifestPaths } from './manifest-paths.ts';

// The floor of every linter: reads the bytes of each manifest into one buffer, and does nothing with them.

const buffer = Buffer.allocUnsafeSlow(1 << 20);
for (const path of manifestPaths(process.argv[2]!)) {
  const descriptor = openSync(path, 'r');
  while (readSync(descriptor, buffer, 0, buffer.length, null) > 0);
  closeSync(descriptor);
}
