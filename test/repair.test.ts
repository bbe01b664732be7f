import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DAMAGES, type Damage, seedOf } from '../scripts/damage.ts';
import { engineReading, findings, isByRepair, isTaken, type Mending, mend, struckBy } from '../scripts/mending.ts';
import { SourceFile } from '../src/text/source-file.ts';
import { parseFile } from '../src/yaml/parse.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
/** Each operator strikes so many of the documents. */
const STRUCK = 10;

/** The documents of the good fixtures that Kubernetes takes, and of which there is nothing to mend. */
function wholeDocuments(): string[] {
  const texts = new Set<string>();
  for (const path of readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/(?:^|[\\/])good[^\\/]*\.yaml$/.test(path)) continue;
    const text = readFileSync(join(FIXTURES, path), 'utf8');
    for (const { state, range } of parseFile(new SourceFile(path, text))) {
      const own = `${text.slice(range.start, range.end).trim()}\n`;
      if (state === 'read' && isTaken(own) && findings(own).length === 0) texts.add(own);
    }
  }
  return [...texts];
}

const whole = wholeDocuments();

async function mendingsOf(damage: Damage): Promise<(Mending & { readonly damaged: string })[]> {
  const mendings = [];
  // All over the fixtures, and others for each operator.
  const step = Math.max(1, Math.floor(whole.length / STRUCK));
  for (let at = seedOf(damage.name) % step; at < whole.length; at += step) {
    const text = damage.of === 'pair' ? `${whole[at]!}---\n${whole[(at + 1) % whole.length]!}` : whole[at]!;
    const damaged = struckBy(damage, text, seedOf(`${damage.name} ${at}`));
    if (damaged === undefined) continue;
    const mending = await mend(text, damaged);
    if (mending.state === 'broken') mendings.push({ ...mending, damaged });
  }
  return mendings;
}

describe('damage to the fixtures', () => {
  test('is no matter of what is whole', () => {
    expect(whole.length).toBeGreaterThan(250);
    for (const text of whole) expect(engineReading(text).mended).toBeUndefined();
  });

  let broken = 0;
  let best = 0;
  let claimed = 0;
  test.each(DAMAGES.filter(({ kind }) => kind !== 'negative').map((damage) => [damage.name, damage] as const))(
    'by %s is never mended into something else',
    async (_, damage) => {
      for (const mending of await mendingsOf(damage)) {
        broken++;
        if (mending.best === 'right') best++;
        if (mending.claimed === 'right') claimed++;
        const isWrong = mending.engine === 'wrong' || (mending.claimed === 'wrong' && isByRepair(mending));
        expect(isWrong, mending.damaged).toBe(false);
      }
    },
  );

  test('is mended, and most often for certain', () => {
    expect(broken).toBeGreaterThan(300);
    expect(best / broken).toBeGreaterThan(0.97);
    expect(claimed / broken).toBeGreaterThan(0.95);
  });

  test.each(DAMAGES.filter(({ kind }) => kind === 'negative').map((damage) => [damage.name, damage] as const))(
    'by %s is left to people',
    async (_, damage) => {
      for (const mending of await mendingsOf(damage)) {
        expect(isByRepair(mending), mending.damaged).toBe(false);
      }
    },
  );
});
