import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

// Releases a version: node scripts/release.mjs 1.2.3 [--date YYYY-MM-DD] [--publish] [--dry-run]
// Run it in the root of the repository. With --dry-run it says what it would do, and changes nothing.

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      publish: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [version] = positionals;
  if (positionals.length !== 1 || !VERSION.test(version)) fail('say which version: node scripts/release.mjs 1.2.3');
  const date = values.date ?? git('log', '-1', '--format=%cs');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fail(`${date} is no date: write YYYY-MM-DD`);
  const tag = `v${version}`;
  const majorTag = `v${version.split('.')[0]}`;

  if (git('status', '--porcelain') !== '') fail('there are changes that are not committed');
  if (git('tag', '--list', tag) !== '') fail(`${tag} exists already`);
  const { version: current } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (compare(version, current) < 0) fail(`${version} is older than ${current}`);
  const changelog = released(readFileSync('CHANGELOG.md', 'utf8'), version, date);

  const steps = [
    ['npm run check', () => run('npm', 'run', 'check')],
    ['npm test', () => run('npm', 'test')],
    [`write version ${version} to package.json and package-lock.json`, () => setVersion(version)],
    [`write "## ${version} (${date})" to CHANGELOG.md`, () => writeFileSync('CHANGELOG.md', changelog)],
    ['npm run generate', () => run('npm', 'run', 'generate')],
    ['npm run build', () => run('npm', 'run', 'build')],
    ['git add --all', () => run('git', 'add', '--all')],
    [
      `git commit --message "Release ${version}"`,
      () => run('git', 'commit', '--quiet', '--message', `Release ${version}`),
    ],
    [`git tag ${tag}`, () => run('git', 'tag', '--annotate', '--message', `Release ${version}`, tag)],
    [
      `git tag --force ${majorTag}`,
      () => run('git', 'tag', '--force', '--annotate', '--message', `Release ${version}`, majorTag),
    ],
  ];
  if (values.publish) {
    steps.push(['npm publish --provenance', () => run('npm', 'publish', '--provenance', '--access', 'public')]);
  }
  for (const [title, step] of steps) {
    console.log(`${values['dry-run'] ? 'would run' : 'step'}: ${title}`);
    if (!values['dry-run']) step();
  }
  console.log(`then: git push origin HEAD ${tag} && git push --force origin ${majorTag}`);
}

/** The changelog with what was unreleased under the version, and an empty section for what comes next. */
function released(text, version, date) {
  const [before, after, more] = text.split(/^## Unreleased\n/m);
  if (after === undefined || more !== undefined) fail('CHANGELOG.md has no section "## Unreleased"');
  if (/^\s*(?:## |$)/.test(after)) fail('CHANGELOG.md has nothing under "## Unreleased"');
  return `${before}## Unreleased\n\n## ${version} (${date})\n${after}`;
}

function setVersion(version) {
  for (const file of ['package.json', 'package-lock.json']) {
    const content = JSON.parse(readFileSync(file, 'utf8'));
    content.version = version;
    if (content.packages?.['']) content.packages[''].version = version;
    writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  }
}

function compare(a, b) {
  const [x, y] = [a, b].map((version) => VERSION.exec(version).slice(1).map(Number));
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function run(command, ...args) {
  execFileSync(command, args, { stdio: 'inherit' });
}

function fail(message) {
  throw new Error(message);
}

try {
  main();
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}
