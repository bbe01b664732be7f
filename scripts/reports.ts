import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../src/report/formats.ts';
import { harbor } from '../test/harbor.ts';
import { elementsOf, readXml } from '../test/xml.ts';

// Runs what is shipped over a tree with all that is hard to report, once for all formats, and holds each report against the
// schema or validator of those who read it, if they have one. All must tell of the same findings, and none may show a secret.

const root = join(import.meta.dirname, '..');
const PROGRAM = join(root, 'dist/stslint.cjs');
const SECRETS = /20171127|s3cr3t/;

/** Runs the linter in a folder, and takes the reports of all formats by their names. */
function lint(folder: string, ...args: readonly string[]): Record<string, string> {
  const names = Object.keys(formats);
  const asked = names.flatMap((name) => ['-f', `${name}=${name}.report`]);
  const env = { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' };
  const options = { cwd: folder, encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...asked, ...args], options);
  assert.ok((status === 0 || status === 1 || status === 2) && !/fault of its own/.test(stderr), stderr);
  assert.deepEqual([stdout, stderr === ''], ['', status !== 2], `all but problems is in files, not here: ${stderr}`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.report`), 'utf8')]));
}

function schemaAt(path: string) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const isReport = new Ajv2020().compile(schemaAt('schema/report.json'));
const isCodeQuality = new Ajv2020().compile(schemaAt('test/schemas/gitlab-code-quality.json'));
// The schema is one of draft 4; nothing in it is read otherwise in draft 7.
const {
  $schema: _,
  id: $id,
  ...sarif
} = schemaAt('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({ $id, ...sarif });
const rdformat = new RDFormatValidator({ strictMode: true, allowExtraFields: false });

/** How a finding begins in a line of text. */
const PLAIN_LINE = /^(?!::).*?:\d+:\d+: (?:error|warning|info) [\w-]+ /gm;

/** How many findings each report tells of, after it was found to be valid. */
function validated(reports: Readonly<Record<string, string>>): Record<string, number> {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [report, quality, log] = ['json', 'gitlab', 'sarif'].map((name) => JSON.parse(reports[name]!));
  assert.equal(isReport(report), true, JSON.stringify(isReport.errors));
  assert.equal(isCodeQuality(quality), true, JSON.stringify(isCodeQuality.errors));
  assert.equal(isSarif(log), true, JSON.stringify(isSarif.errors));
  const lines = reports.rdjsonl!.split('\n').slice(0, -1);
  for (const line of lines) {
    const { errors, warnings } = rdformat.validateObject(JSON.parse(line));
    assert.deepEqual([errors, warnings], [[], []], line);
  }
  const cases = elementsOf(readXml(reports.junit!), 'testcase').flatMap(({ children }) => children);
  const checkstyle = readXml(reports.checkstyle!);
  for (const [name, text] of Object.entries(reports)) assert.doesNotMatch(text, SECRETS, `${name} shows a secret`);
  return {
    json: report.diagnostics.length,
    gitlab: quality.length,
    sarif: log.runs[0].results.length,
    rdjsonl: lines.length,
    checkstyle: checkstyle.children.flatMap(({ children }) => children).length,
    junit: cases.reduce((sum, { text }) => sum + count(text, PLAIN_LINE), 0),
    unix: count(reports.unix!, PLAIN_LINE),
    github: count(reports.github!, PLAIN_LINE),
    azure: count(reports.azure!, /;code=/g) + count(reports.azure!, PLAIN_LINE),
    markdown: count(reports.markdown!, /^\| (?:error|warning|info) \|/gm),
  };
}

/** Lints a tree of texts by path: all of it, errors alone, and with a problem. */
function check(what: string, texts: Readonly<Record<string, string>>): void {
  const folder = mkdtempSync(join(tmpdir(), 'stslint-reports-'));
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { json, ...findings } = validated(lint(folder, 'k8s', '--strict'));
    for (const [name, count] of Object.entries(findings)) assert.equal(count, json, `${name} tells of all findings`);
    xmllint(folder);

    const { json: _, ...errors } = validated(lint(folder, 'k8s', '--quiet'));
    for (const [name, count] of Object.entries(errors)) assert.equal(count, errors.unix, `${name} tells of all errors`);
    xmllint(folder);

    validated(lint(folder, 'k8s', 'k8s/vault.yaml'));
    xmllint(folder);
    console.log(`${what}: ${json} findings, ${errors.unix} errors`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Holds the reports that are XML in a folder against their schemas. */
function xmllint(folder: string): void {
  if (!hasXmllint) return;
  const schema = join(root, 'test/schemas/junit.xsd');
  for (const args of [['--schema', schema, 'junit.report'], ['checkstyle.report']]) {
    const { status, stderr } = spawnSync('xmllint', ['--noout', ...args], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }
}

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
if (!hasXmllint) {
  const hint = 'xmllint is not installed (libxml2-utils): junit is not held against its schema';
  // What guards every change has to say so.
  assert.ok(!process.env.CI, hint);
  console.log(hint);
}
check('harbor', harbor);
check('a clean tree', { 'k8s/services.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: redis}\ndata: {}\n' });
check('an empty tree', { 'k8s/README.txt': 'nothing yet\n' });
console.log('ok');
