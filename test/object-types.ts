import { type ObjectType, servedKinds, type Type } from '../src/schema/table.ts';

/** Every type of a map that can stand in a manifest, by its name. */
export function objectTypes(): ReadonlyMap<string, ObjectType> {
  const found = new Map<string, ObjectType>();
  const collect = (type: Type): void => {
    if (type.kind === 'list') collect(type.item);
    if (type.kind === 'map') collect(type.value);
    if (type.kind !== 'object' || found.has(type.name)) return;
    found.set(type.name, type);
    for (const property of type.properties()) collect(property.type);
  };
  for (const { type } of servedKinds()) collect(type);
  return found;
}

/** The type of what stands below a map, where `[]` stands for each item; undefined where nothing can stand there. */
export function typeAt(type: Type | undefined, [step, ...rest]: readonly string[]): Type | undefined {
  if (step === undefined || type === undefined) return type;
  if (step === '[]') return typeAt(type.kind === 'list' ? type.item : undefined, rest);
  if (type.kind === 'map') return typeAt(type.value, rest);
  return typeAt(type.kind === 'object' ? type.property(step)?.type : undefined, rest);
}
