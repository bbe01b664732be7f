import {
  chmodSync,
  chownSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stageFile, writeFile } from '../src/cli/write-file.ts';

let cwd: string;
let file: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'stslint-write-'));
  file = join(cwd, 'secret.yaml');
  writeFileSync(file, 'kind: Secret\n');
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const modeOf = (path: string) => statSync(path).mode & 0o7777;
const isRoot = process.getuid?.() === 0;

test('what is to replace a private file is private from the first', () => {
  chmodSync(file, 0o600);
  const seen: number[] = [];
  const data = Buffer.from('kind: ConfigMap\n');
  const present = statSync(file);
  const { uid } = present;
  // Asked for once it is written, before it has the owner and mode of the file.
  Object.defineProperty(present, 'uid', {
    get() {
      seen.push(...readdirSync(cwd).map((name) => modeOf(join(cwd, name))));
      return uid;
    },
  });
  const staged = stageFile(file, data, present);
  expect(seen).toEqual([0o600, 0o600]);
  staged.commit();
  expect(readFileSync(file)).toEqual(data);
  expect(modeOf(file)).toBe(0o600);
});

test('a new file gets the mode that new files get', () => {
  writeFile(cwd, 'report.json', '{}');
  expect(modeOf(join(cwd, 'report.json'))).toBe(0o666 & ~process.umask());
});

test('a file is replaced whole, and what was staged can be discarded', () => {
  chmodSync(file, 0o640);
  const { ino } = statSync(file);
  stageFile(file, 'kind: Pod\n', statSync(file)).discard();
  expect(readFileSync(file, 'utf8')).toBe('kind: Secret\n');
  writeFile(cwd, 'secret.yaml', 'kind: Pod\n');
  expect(statSync(file).ino).not.toBe(ino);
  expect(modeOf(file)).toBe(0o640);
  expect(readdirSync(cwd)).toEqual(['secret.yaml']);
});

test('a file of several names is written in place, so that all have the new text', () => {
  linkSync(file, join(cwd, 'same.yaml'));
  writeFile(cwd, 'secret.yaml', 'kind: Pod\n');
  expect(readFileSync(join(cwd, 'same.yaml'), 'utf8')).toBe('kind: Pod\n');
  expect(statSync(file).nlink).toBe(2);
});

test.runIf(isRoot)('a file in a directory of somebody else is written to directly', () => {
  chmodSync(cwd, 0o755);
  chmodSync(file, 0o666);
  try {
    process.seteuid!(65533);
    writeFile(cwd, 'secret.yaml', 'kind: Pod\n');
    expect(() => writeFile(cwd, 'new.yaml', '')).toThrow('EACCES');
  } finally {
    process.seteuid!(0);
  }
  expect(readFileSync(file, 'utf8')).toBe('kind: Pod\n');
  expect(readdirSync(cwd)).toEqual(['secret.yaml']);
});

test.runIf(isRoot)('owner and group stay, the group for others than root too, if they are in it', () => {
  const write = (text: string) => stageFile(file, text, statSync(file)).commit();
  const groups = process.getgroups!();
  chmodSync(cwd, 0o777);
  chownSync(file, 65534, 1234);
  chmodSync(file, 0o664);
  write('kind: Pod\n');
  expect(statSync(file)).toMatchObject({ uid: 65534, gid: 1234 });
  try {
    process.setgroups!([...groups, 1234]);
    process.seteuid!(65533);
    write('kind: Service\n');
    expect(statSync(file)).toMatchObject({ uid: 65533, gid: 1234 });
    expect(modeOf(file)).toBe(0o664);
    // Where they are not, what the group might do is not for another.
    process.seteuid!(0);
    process.setgroups!(groups);
    process.seteuid!(65533);
    write('kind: Secret\n');
    expect(statSync(file).gid).not.toBe(1234);
    expect(modeOf(file)).toBe(0o604);
  } finally {
    process.seteuid!(0);
    process.setgroups!(groups);
  }
});
