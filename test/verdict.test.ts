import { describe, expect, test } from 'vitest';
import {
  count,
  emptyScore,
  firstRefusal,
  judge,
  type ObjectVerdict,
  refusedFields,
  setbacks,
  type Verdict,
  verdictsIn,
} from '../scripts/verdict.ts';

function rejected(doc: Omit<ObjectVerdict, 'index'>, versions = '1.30-1.36'): Verdict {
  return { versions, accepted: false, docs: [{ index: 0, ...doc }] };
}

const ACCEPTED: Verdict = { versions: '1.30-1.36', accepted: true, docs: [] };
const at = (path: string, document = 0) => [{ document, path }];

describe('verdictsIn', () => {
  const old: Verdict = { versions: '1.30-1.33', accepted: true, docs: [] };
  const middle: Verdict = { versions: '1.34', accepted: true, docs: [] };
  const recent: Verdict = { versions: '1.35-1.36', accepted: false, docs: [] };

  test('are those of the versions asked for', () => {
    expect(verdictsIn([old, middle, recent], { from: 33, to: 33 })).toEqual([old]);
    expect(verdictsIn([old, middle, recent], { from: 34, to: 36 })).toEqual([middle, recent]);
  });
});

describe('judge', () => {
  const replicas = rejected({ errors: [{ type: 'Invalid', field: 'spec.replicas' }] });

  test('an error at the refused field, above or below it, catches it', () => {
    for (const path of ['spec.replicas', 'spec', '', 'spec.replicas.count']) {
      expect(judge([replicas], at(path)), path).toBe('caught');
    }
    expect(judge([replicas], at('spec.replica'))).toBe('elsewhere');
    expect(judge([replicas], [])).toBe('missed');
  });

  test('an error in another document does not', () => {
    expect(judge([replicas], at('spec.replicas', 1))).toBe('elsewhere');
  });

  test('the field that was changed is as good as the one that is refused', () => {
    const labels = rejected({ errors: [{ field: 'spec.template.metadata.labels' }] });
    expect(judge([labels], at('spec.selector'))).toBe('elsewhere');
    expect(judge([labels], at('spec.selector'), 'spec.selector')).toBe('caught');
  });

  test('indices and brackets do not count', () => {
    const port = rejected({ errors: [{ field: 'spec.template.spec.containers[1].ports[0].name' }] });
    expect(judge([port], at('spec.template.spec.containers[0].ports[2].name'))).toBe('caught');
    const annotation = rejected({ errors: [{ field: 'metadata.annotations[prometheus.io/port]' }] });
    expect(judge([annotation], at("metadata.annotations['prometheus.io/port']"))).toBe('caught');
  });

  test('where kubectl cannot read on, any error will do', () => {
    const unread: Verdict = { versions: '1.30-1.36', accepted: false, parse: 'yaml: line 6', docs: [] };
    expect(judge([unread], at('metadata.name', 3))).toBe('caught');
  });

  test('any error on what is accepted is false', () => {
    expect(judge([ACCEPTED], at('spec.replicas'))).toBe('false error');
    expect(judge([ACCEPTED], [])).toBe('accepted');
  });

  test('of several versions all have to refuse', () => {
    const stored: Verdict = { ...ACCEPTED, versions: '1.30-1.35' };
    const refused = { ...replicas, versions: '1.36' };
    expect(judge([stored, refused], at('spec.replicas'))).toBe('false error');
    expect(judge([stored, refused], [])).toBe('accepted');
    expect(judge([refused], at('spec.replicas'))).toBe('caught');
  });

  test('what is stored and never runs may have an error', () => {
    const stored: Verdict = { ...ACCEPTED, docs: [{ index: 0, pods: [{ field: 'spec.containers' }] }] };
    expect(judge([stored], at('spec.template.spec'))).toBe('never runs, caught');
    expect(judge([stored, replicas], [])).toBe('never runs');
    expect(judge([stored, ACCEPTED], at('spec.template.spec'))).toBe('false error');
  });
});

describe('refusedFields', () => {
  const fields = (doc: Omit<ObjectVerdict, 'index'>) => refusedFields({ index: 0, ...doc });

  test('an unknown field is also one of the map it stands in', () => {
    const decode = ['unknown field "spec.template.spec.containers[0].imagePullPolcy"'];
    expect(fields({ decode })).toEqual([
      'spec.template.spec.containers.imagePullPolcy',
      'spec.template.spec.containers',
    ]);
    expect(fields({ decode: ['unknown field "replicas"'] })).toEqual(['replicas']);
  });

  test('a wrong type is named as the decoder names it', () => {
    const decode = ['json: cannot unmarshal string into Go struct field StatefulSetSpec.spec.replicas of type int32'];
    expect(fields({ decode })).toEqual(['spec.replicas']);
    const client = [
      'unable to decode: json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type',
    ];
    expect(fields({ client })).toEqual(['metadata.name']);
  });

  test('what names no field is about the whole', () => {
    expect(fields({ decode: ['illegal base64 data at input byte 2'], client: ['kind not set'] })).toEqual(['', '']);
  });
});

test('firstRefusal is what the server says first, of the object or of what is made of it', () => {
  expect(firstRefusal(rejected({ errors: [{ type: 'Required', field: 'spec.selector' }] }))).toBe(
    'spec.selector: Required',
  );
  expect(
    firstRefusal(rejected({ claims: [{ type: 'Invalid', field: 'spec.accessModes', detail: 'at least 1' }] })),
  ).toBe('its claim: spec.accessModes: Invalid, at least 1');
  expect(firstRefusal(ACCEPTED)).toBe('accepted');
});

describe('setbacks', () => {
  function score(...outcomes: Parameters<typeof count>[1][]) {
    const sum = emptyScore();
    for (const outcome of outcomes) count(sum, outcome);
    return sum;
  }

  test('less caught is one, more of everything is none', () => {
    const before = score('caught', 'caught', 'elsewhere', 'missed', 'accepted');
    expect(setbacks(before, before)).toEqual([]);
    expect(setbacks(score('caught', 'caught', 'caught', 'elsewhere'), before)).toEqual([]);
    expect(setbacks(score('caught', 'elsewhere', 'elsewhere', 'missed'), before)).toEqual([
      '1 of 4 caught, before 2 of 4',
    ]);
    expect(setbacks(score('caught', 'caught', 'missed', 'missed'), before)).toEqual([
      '2 of 4 with an error, before 3 of 4',
    ]);
    expect(setbacks(score('never runs'), score('never runs, caught'))).toEqual([
      '0 of 1 caught that never run, before 1 of 1',
    ]);
  });

  test('other cases are compared by their share', () => {
    expect(setbacks(score('caught'), score('caught', 'caught', 'missed'))).toEqual([]);
    expect(setbacks(score('accepted'), score('caught'))).toEqual([]);
  });
});
