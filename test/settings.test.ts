import { describe, expect, test } from 'vitest';
import { SUPPORTED } from '../src/kubernetes/versions.ts';
import { defineRule, type RuleDefinition, type RuleTable } from '../src/lint/rule.ts';
import { type Level, type Levels, type LintOptions, resolveSettings, ruleId } from '../src/lint/settings.ts';

function rule(more: Partial<RuleDefinition<'manifest'>>) {
  return defineRule({
    summary: 'a made-up defect',
    why: 'It is made up.',
    references: [],
    severity: 'warning',
    category: 'objects',
    subject: 'manifest',
    *check() {},
    ...more,
  });
}

const table: RuleTable = {
  'single-replica': rule({}),
  'missing-image': rule({ severity: 'error', renamedFrom: ['no-image', 'image-missing'] }),
  'latest-tag': rule({ severity: 'info' }),
  'many-ports': rule({ recommended: false }),
  'new-rule': rule({ preview: true, renamedFrom: ['newest-rule'] }),
  'old-rule': rule({ deprecated: 'single-replica' }),
};

const levels = (entries: Readonly<Record<string, Level>>): Levels => new Map(Object.entries(entries));
const levelsOf = (options: LintOptions, path = 'k8s/web.yaml') => {
  const settings = resolveSettings(options, table);
  return Object.keys(table).map((id) => settings.level(id, path));
};

describe('levels', () => {
  test.each<[string, LintOptions, Level[]]>([
    ['by default', {}, ['warning', 'error', 'off', 'off', 'off', 'off']],
    ['under strict', { strict: true }, ['warning', 'error', 'info', 'warning', 'off', 'off']],
    [
      'as named',
      { levels: levels({ 'single-replica': 'off', 'latest-tag': 'error', 'new-rule': 'info', 'old-rule': 'warning' }) },
      ['off', 'error', 'error', 'off', 'info', 'warning'],
    ],
    ['by an old name', { levels: levels({ 'no-image': 'info' }) }, ['warning', 'info', 'off', 'off', 'off', 'off']],
    [
      'of a rule that there is not',
      { levels: new Map([['constructor', 'error']]) },
      ['warning', 'error', 'off', 'off', 'off', 'off'],
    ],
    ['of one rule alone', { only: new Set(['latest-tag']) }, ['off', 'off', 'info', 'off', 'off', 'off']],
    [
      'of one rule alone, by an old name',
      { only: new Set(['newest-rule']) },
      ['off', 'off', 'off', 'off', 'warning', 'off'],
    ],
    [
      'of one rule alone, at a level',
      { only: new Set(['latest-tag']), levels: levels({ 'latest-tag': 'error' }) },
      ['off', 'off', 'error', 'off', 'off', 'off'],
    ],
  ])('%s', (_, options, expected) => {
    expect(levelsOf(options)).toEqual(expected);
    const settings = resolveSettings(options, table);
    expect(Object.keys(table).map((id) => settings.isOff(id))).toEqual(expected.map((level) => level === 'off'));
  });

  test('overrides hold for their files, the last of them wins', () => {
    const options: LintOptions = {
      overrides: [
        { files: ['test/**', 'examples/**'], levels: levels({ 'single-replica': 'off', 'image-missing': 'info' }) },
        { files: ['test/live/*.yaml'], levels: levels({ 'single-replica': 'error' }) },
        { files: ['k8s/dev/**'], levels: levels({ 'many-ports': 'warning' }) },
      ],
    };
    expect(levelsOf(options, 'k8s/web.yaml').slice(0, 2)).toEqual(['warning', 'error']);
    expect(levelsOf(options, 'test/web.yaml').slice(0, 2)).toEqual(['off', 'info']);
    expect(levelsOf(options, 'test/live/web.yaml').slice(0, 2)).toEqual(['error', 'info']);
    expect(resolveSettings(options, table).isOff('many-ports')).toBe(false);
    expect(resolveSettings(options, table).isOff('latest-tag')).toBe(true);
  });
});

test('names of rules, new and old', () => {
  expect(ruleId('missing-image', table)).toBe('missing-image');
  expect(ruleId('image-missing', table)).toBe('missing-image');
  for (const name of ['toString', 'constructor', '__proto__', '', 'missing-imag'])
    expect(ruleId(name, table)).toBeUndefined();
});

test('what is not asked for has its usual value', () => {
  const { kubernetes, namespace, clusterDomain, assume } = resolveSettings({}, {});
  expect({ kubernetes, namespace, clusterDomain, assume }).toEqual({
    kubernetes: SUPPORTED,
    namespace: undefined,
    clusterDomain: 'cluster.local',
    assume: [],
  });
});
