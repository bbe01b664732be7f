import { describe, expect, test } from 'vitest';
import { SourceFile } from '../src/text/source-file.ts';
import { toJson } from '../src/yaml/node.ts';
import { parseFile } from '../src/yaml/parse.ts';
import { resolvePlain } from '../src/yaml/scalar.ts';

describe('plain scalars', () => {
  test.each([
    [true, 'y Y yes Yes YES on On ON true True TRUE'],
    [false, 'n N no No NO off Off OFF false False FALSE'],
    [null, '~ null Null NULL'],
    [420, '0644 0o644 420 4_2_0 +420 0x1A4 0b110100100 420.0 4.2e2'],
    [15, '0O17 017 0xF 0XF 0B1111'],
    [-420, '-0644 -420 -0x1a4'],
    [4089, '0777_1'],
    [65535, '0xFF_FF'],
    [5, '0b101 5. 5.0'],
    [-3, '-0b11 0b-11'],
    [8, '08 8 8.'],
    [9.5, '09.5'],
    [1000, '1_000 1e3 1E3 1e+3'],
    [1, '1_ 1. 1.0 +1'],
    [0.5, '.5 0.5 +.5'],
    [1.1, '1.10'],
    [3.1, '3.10'],
    [0, '0 00 0.0'],
    [12345678, '012345678 12345678'],
    [2 ** 63, '9223372036854775808'],
    [1e20, '100000000000000000000'],
  ])('%s', (value, texts) => {
    for (const text of texts.split(' ')) expect([text, resolvePlain(text)]).toEqual([text, value]);
  });

  test.each(
    (
      'yEs tRUE oN nULL none None nil _1 0o8 0b2 0x 0o 12:30:45 1:30 80:80 190:20:30.15 2001-12-14 2001-12-14T21:59:43Z ' +
      '= 1.2.3 1Gi 10m 012Gi << 1e 1e999 .5_0 ._5 - + . .. 0.0.0.0 0xg 1__x --1 +-1 0b1_x 1.5.0 v1 1-2'
    ).split(' '),
  )('%s is text', (text) => {
    expect(resolvePlain(text)).toBe(text);
  });
});

function read(text: string): unknown {
  const [document] = parseFile(new SourceFile('kustomization.yaml', text));
  return document!.root === null ? document!.error : toJson(document!.root);
}

describe('tags', () => {
  test.each([
    ['!!str 5', '5'],
    ['!!str', ''],
    ['!!str yes', 'yes'],
    ['! 5', '5'],
    ['!tag 5', '5'],
    ['!<tag:yaml.org,2002:int> 5', 5],
    ['!!int "0644"', 420],
    ['!!bool "yes"', true],
    ['!!float 1', 1],
    ['!!null ~', null],
    ['!!binary aGk=', 'hi'],
    ['!!timestamp 2001-12-14', '2001-12-14'],
    ['!Ref {a: 1}', { a: 1 }],
  ])('%s', (text, value) => {
    expect(read(`a: ${text}\n`)).toEqual({ a: value });
  });

  test.each([
    '!!int x',
    '!!int 1.5',
    '!!int 2001-01-01',
    '!!int',
    '!!bool 5',
    '!!null x',
    '!!float x',
    '!!binary a',
    '!!timestamp x',
  ])('%s does not fit', (text) => {
    expect(read(`a: ${text}\n`)).toMatchObject({ code: 'invalid-tag' });
  });
});

describe('keys', () => {
  test.each([
    ['1', '1'],
    ['yes', 'true'],
    ['0644', '420'],
    ['0x10', '16'],
    ['1.5', '1.5'],
    ['1.0', '1'],
    ['1e3', '1000'],
    ['1e7', '1e+07'],
    ['123456.5', '123456.5'],
    ['1.00000005', '1'],
    ['0.00001', '1e-05'],
    ['-0.001', '-0.001'],
    ['.inf', '.inf'],
    ['12345678901234567', '12345678901234567'],
    ['"1"', '1'],
    ['!!str 1', '1'],
    ['2001-12-14', '2001-12-14'],
    ['__proto__', '__proto__'],
  ])('%s is called %s', (text, name) => {
    const [document] = parseFile(new SourceFile('kustomization.yaml', `${text}: x\n`));
    const { root } = document!;
    expect(root?.kind === 'map' && root.pairs.map((pair) => pair.name)).toEqual([name]);
  });

  test('yes and on are one key', () => {
    expect(read('yes: 1\non: 2\n')).toEqual({ true: 2 });
  });

  test.each(['~', 'null', '[a]', '{a: b}', '? - a\n', '? {a: b}\n', '{ { x } }', '18446744073709551615'])(
    '%j is none',
    (text) => {
      expect(read(`a: 1\n${text}: x\n`)).toMatchObject({ code: 'invalid-key' });
    },
  );
});

test('a number that JSON does not know', () => {
  expect(read('a: [1, .inf]\n')).toMatchObject({ code: 'not-json', range: { start: 7, end: 11 } });
  expect(read('a: -.Inf\n')).toMatchObject({ code: 'not-json' });
  expect(read('a: .nan\n')).toMatchObject({ code: 'not-json' });
});
