import type { Field } from '../yaml/field.ts';
import { type Claim, quantityOf, requestOf, volumeMode } from './claims.ts';
import { modesOf } from './persistent-volumes.ts';
import { compareQuantities } from './quantities.ts';
import { classField } from './storage-classes.ts';

/** Where a claim says another thing than the template that it stands in for. */
export interface Contradiction {
  readonly field: Field;
  readonly wanted: Field;
  /** What the claim says, and what the template wants. */
  readonly says: string;
  readonly wants: string;
}

/** What a claim that exists already says otherwise than the claim template: less room, other modes, another class. */
export function* contradictions(claim: Claim, template: Claim): Iterable<Contradiction> {
  const [spec, templateSpec] = [claim.get('spec'), template.get('spec')];
  const [size, fullSize] = [requestOf(claim), requestOf(template)];
  const [has, wants] = [quantityOf(size), quantityOf(fullSize)];
  if (has !== undefined && wants !== undefined && (compareQuantities(has, wants) ?? 0) < 0) {
    yield { field: size, wanted: fullSize, says: `asks for ${has}`, wants: `asks for ${wants}` };
  }
  const [modes, allModes] = [spec.get('accessModes'), templateSpec.get('accessModes')] as Field[];
  const [given, asked] = [modesOf(modes!), modesOf(allModes!)];
  const lacking = given && asked?.filter((mode) => !given.includes(mode) && !isWithin(mode, given));
  if (given !== undefined && lacking !== undefined && lacking.length > 0) {
    yield { field: modes!, wanted: allModes!, says: `is ${given.join(', ')}`, wants: `is ${asked!.join(', ')}` };
  }
  const [mode, wantedMode] = [volumeMode(claim), volumeMode(template)];
  if (mode !== undefined && wantedMode !== undefined && mode !== wantedMode) {
    const [field, wanted] = [spec.get('volumeMode'), templateSpec.get('volumeMode')] as [Field, Field];
    yield { field, wanted, says: `has volumeMode ${mode}`, wants: `has volumeMode ${wantedMode}` };
  }
  // A claim that names its volume, or is filled from elsewhere, has the class of that on purpose.
  if ((['volumeName', 'dataSource', 'dataSourceRef'] as const).some((name) => spec.get(name).exists)) return;
  const [field, wanted] = [classField(claim), classField(template)];
  if (!field.string || !wanted.string || field.string === wanted.string) return;
  yield { field, wanted, says: `has storage class ${field.string}`, wants: `has ${wanted.string}` };
}

// What many nodes may write to, one may.
function isWithin(mode: string, given: readonly string[]): boolean {
  return mode === 'ReadWriteOnce' && given.includes('ReadWriteMany');
}
