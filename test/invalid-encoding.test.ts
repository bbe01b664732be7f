import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lint } from '../src/index.ts';

// Bytes that a fixture, which is read as text, cannot hold.

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stslint-encoding-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: postgres # für alle\n';

async function found(bytes: Buffer) {
  writeFileSync(join(cwd, 'service.yaml'), bytes);
  const result = await lint({ cwd, paths: ['service.yaml'], config: false, only: ['invalid-encoding'] });
  const diagnostics = result.diagnostics.map(({ severity, message, file, range }) => {
    const { line, column } = file.positionAt(range.start);
    return `${line}:${column} ${severity} ${message}`;
  });
  return [...diagnostics, ...result.problems.map(({ message }) => message)];
}

test('UTF-8 and UTF-16 with a mark are what kubectl reads', async () => {
  const marked = Buffer.from(`\ufeff${SERVICE}`, 'utf16le');
  expect(await found(Buffer.from(SERVICE))).toEqual([]);
  expect(await found(marked)).toEqual([]);
  expect(await found(Buffer.from(marked).swap16())).toEqual([]);
});

test('UTF-16 without a mark is told once, and read for what it is', async () => {
  const bytes = Buffer.from(`${SERVICE}---\n${SERVICE}`, 'utf16le');
  const message = expect.stringMatching(/^1:1 error this file is UTF-16 without a byte order mark/);
  expect(await found(bytes)).toEqual([message]);
  expect(await found(bytes.swap16())).toEqual([message]);
});

test('bytes of another encoding are lost, but for those in comments', async () => {
  expect(await found(Buffer.from(SERVICE, 'latin1'))).toEqual([]);
  const name = Buffer.from(SERVICE.replace('postgres', 'büro'), 'latin1');
  expect(await found(name)).toEqual([expect.stringMatching(/^4:10 warning a character is lost here:/)]);
});

test('half of a pair in UTF-16 is lost too', async () => {
  const bytes = Buffer.from(`\ufeff${SERVICE.replace('postgres', 'db\ud83d')}`, 'utf16le');
  expect(await found(bytes)).toEqual([expect.stringMatching(/^4:11 warning a character is lost here:/)]);
});

test('a NUL byte in a text is shown; what is full of them is no text', async () => {
  expect(await found(Buffer.from(SERVICE.replace('gres', 'g\0res')))).toEqual([
    expect.stringMatching(/^4:14 error a NUL byte stands here, /),
  ]);
  expect(await found(Buffer.from('\0GITCRYPT\0\x9c\x01\xff', 'latin1'))).toEqual(['binary data, not text']);
});
