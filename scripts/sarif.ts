import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { harbor } from '../test/harbor.ts';

// Has the validator of SARIF's makers judge what the program writes, by the rules of SARIF and those of GitHub.

const VERSION = '5.7.0';
const root = join(import.meta.dirname, '..');

/** Rules of the validator that are not followed, and why. All others are, notes included. */
const NOT_FOLLOWED = {
  'SARIF2002.ProvideMessageArguments': 'GitHub wants the text of a message, not its parts',
  'SARIF2003.ProvideVersionControlProvenance': 'GitHub knows the commit; others are told by nothing but files',
  'SARIF2006.UrisShouldBeReachable': 'it asks the network',
  'SARIF2009.ConsiderConventionalIdentifierValues': 'rules have names, not numbers',
  'SARIF2010.ProvideCodeSnippets': 'source text may hold secrets',
  'SARIF2011.ProvideContextRegion': 'source text may hold secrets',
};

/** The validator, which is kept where only its user writes for the next time; undefined where it cannot be had. */
function multitool(): string | undefined {
  const prefix = join(homedir(), '.cache/stslint-ci', `sarif-multitool-${VERSION}`);
  const name = '@microsoft/sarif-multitool-linux';
  const program = join(prefix, 'node_modules', name, 'Sarif.Multitool');
  if (existsSync(program)) return program;
  mkdirSync(prefix, { recursive: true });
  const options = ['--prefix', prefix, '--no-audit', '--no-fund', '--fetch-retry-mintimeout=1000'];
  const { status } = spawnSync('npm', ['install', ...options, '--fetch-retry-maxtimeout=2000', `${name}@${VERSION}`]);
  return status === 0 && existsSync(program) ? program : undefined;
}

/** What the validator finds, in its words. */
function faults(program: string, file: string, folder: string): string[] {
  const config = join(folder, 'multitool.json');
  const off = Object.keys(NOT_FOLLOWED).map((rule) => [`${rule}.Options`, { RuleEnabled: 'Disabled' }]);
  writeFileSync(config, JSON.stringify(Object.fromEntries(off)));
  const verdict = join(folder, 'verdict.sarif');
  rmSync(verdict, { force: true });
  const kinds = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note'];
  const printed = execFileSync(program, ['validate', file, '--config', config, ...kinds, '--output', verdict], {
    encoding: 'utf8',
  });
  // It ends with 0 whatever it finds.
  const { results, invocations } = JSON.parse(readFileSync(verdict, 'utf8').replace(/^\ufeff/, '')).runs[0];
  assert.equal(invocations[0].executionSuccessful, true, printed);
  const lines = printed.split('\n').filter((line) => /: (?:error|warning|note) (?!WRN999)/.test(line));
  assert.equal(lines.length, results.length, printed);
  return lines;
}

function judge(program: string, folder: string): void {
  for (const [path, text] of Object.entries(harbor)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const lint = (file: string, ...args: string[]) => {
    const argv = [join(root, 'dist/stslint.cjs'), '.', '-f', `sarif=${file}`, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 1, `the tree has findings, so the exit status is 1:\n${stdout}${stderr}`);
    return join(folder, file);
  };
  const golden = join(root, 'fixtures/_report/harbor.sarif');
  for (const file of [golden, lint('out.sarif'), lint('verbose.sarif', '--verbose')]) {
    assert.deepEqual(faults(program, file, folder), []);
  }

  // That it would find something, if there were something to find.
  const spoilt = JSON.parse(readFileSync(golden, 'utf8'));
  delete spoilt.runs[0].tool.driver.rules[0].help;
  spoilt.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'k8s\\redis.yaml';
  writeFileSync(join(folder, 'spoilt.sarif'), JSON.stringify(spoilt));
  const found = faults(program, join(folder, 'spoilt.sarif'), folder).join('\n');
  for (const rule of ['error GH2012', 'error SARIF1002', 'note SARIF2016']) assert.match(found, new RegExp(rule));
}

const program = multitool();
if (program === undefined) {
  console.log(`not judged: the validator (@microsoft/sarif-multitool-linux@${VERSION}) cannot be installed here`);
  // What guards every change has to say so.
  if (process.env.CI) process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'stslint-sarif-'));
  try {
    judge(program, folder);
    console.log('ok');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
