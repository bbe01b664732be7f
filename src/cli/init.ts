import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../config/config.ts';
import { UsageError } from './arguments.ts';
import { writeFailureOf } from './write-file.ts';

/** The config that `stslint init` writes: nothing but what holds without it, and what can be said. */
const NEW_CONFIG = `# Configuration of stslint. Everything may be left out; stslint --help and
# stslint rules say more. Globs and paths are relative to this file.

# The rules that are on: recommended, or strict for all of them, hints included.
extends: recommended

# How loud single rules are: off, info, warning or error.
# rules:
#   missing-headless-service: error

# Other levels for some files. The later ones win.
# overrides:
#   - files: ['lessons/**']
#     rules:
#       duplicate-resource: off

# What is linted where no path is named, and read for Services and other
# partners where some are.
# paths: [k8s]

# Files and directories that are left out. A name without a slash is meant
# anywhere. What .gitignore names is left out anyway.
# ignore: [vendor/, '*.generated.yaml']

# Also read the manifests in Markdown files.
# markdown: true

# The cluster that the manifests are for.
# kubernetesVersion: 1.32-1.36
# namespace: shop
# clusterDomain: cluster.local

# Objects that exist in the cluster, but in no file.
# assume: [Service/postgres, Service/shop/*]

# The least severity that makes a run fail: error, warning, info or never.
failOn: warning
`;

/**
 * Writes a config to begin with. Returns its name.
 *
 * @throws UsageError where there is one already, or none can be written.
 */
export function init(cwd: string): string {
  const present = CONFIG_NAMES.find((name) => existsSync(join(cwd, name)));
  if (present !== undefined) throw new UsageError(`${present} is there already and was left as it is`);
  const [name] = CONFIG_NAMES;
  try {
    writeFileSync(join(cwd, name), NEW_CONFIG, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${name} cannot be written: ${writeFailureOf(error)}`);
  }
  return name;
}
