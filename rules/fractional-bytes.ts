import { type Glanced, itemsIn, saidIn, someContainer, valueIn } from '../src/kubernetes/glance.ts';
import { briefPath } from '../src/kubernetes/issues.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { compareQuantities, fractionOf } from '../src/kubernetes/quantities.ts';
import { containersOf } from '../src/kubernetes/workload.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an amount of memory or storage is no whole number of bytes',
  why: `In a quantity \`m\` means thousandths: \`memory: 512m\` is half a byte, not 512 megabytes. The API server takes it, says
so in a warning, and rounds up: a container with a limit of one byte is killed as soon as it starts, a claim of one byte gets
the smallest volume that there is.`,
  references: [
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'manifest',
  applies: (manifest) => maySayFraction(manifest) && amountsOf(manifest).some(isFraction),
  *check(manifest) {
    for (const field of amountsOf(manifest)) {
      const text = writtenIn(field);
      const bytes = fractionOf(text);
      if (bytes === undefined) continue;
      const [, number, unit] = /^\s*([\d.]+)(m?)/.exec(text) ?? [];
      yield {
        at: field,
        message: `${briefPath(field.path)}: ${text.trim()} is ${bytes} bytes, which the API server rounds up with a warning`,
        help:
          unit === 'm'
            ? `write ${number}Mi or ${number}M: m means thousandths`
            : `write it in a smaller unit: ${smaller(text)}`,
      };
    }
  },
});

const KINDS = ['requests', 'limits'];
const BYTES = ['memory', 'storage', 'ephemeral-storage'];

/** Every amount of bytes that an object asks for or limits. */
function amountsOf(manifest: Manifest): Field[] {
  const spec = manifest.root.child('spec');
  const { workload } = manifest.traits;
  const holders: Field[] = workload === undefined ? [] : (containersOf(workload) as Field[]);
  if (manifest.is('PersistentVolumeClaim')) holders.push(spec);
  if (manifest.is('StatefulSet')) {
    for (const template of spec.child('volumeClaimTemplates').items()) holders.push(template.child('spec'));
  }
  const found: Field[] = [];
  for (const holder of holders) {
    const resources = holder.child('resources');
    if (!resources.isMap) continue;
    for (const kind of KINDS) {
      const amounts = resources.child(kind);
      if (amounts.isMap) for (const name of BYTES) found.push(amounts.child(name));
    }
  }
  return found;
}

/** False where all amounts look whole, as nearly all do. */
function maySayFraction({ root, kind, traits: { workload } }: Manifest): boolean {
  if (workload !== undefined && someContainer(workload, asksForFraction)) return true;
  if (kind !== 'PersistentVolumeClaim' && kind !== 'StatefulSet') return false;
  const spec = root.child('spec').node;
  if (kind === 'PersistentVolumeClaim') return asksForFraction(spec);
  return itemsIn(spec, 'volumeClaimTemplates').some((item) => asksForFraction(valueIn(item, 'spec')));
}

function asksForFraction(holder: Glanced): boolean {
  const resources = valueIn(holder, 'resources');
  if (resources?.kind !== 'map') return false;
  return KINDS.some((kind) => {
    const amounts = valueIn(resources, kind);
    return amounts?.kind === 'map' && BYTES.some((name) => FRACTION.test(String(saidIn(amounts, name) ?? '')));
  });
}

/** Nearly all are whole, which few signs tell. */
const FRACTION = /[.mun]|e-/i;

function writtenIn(field: Field): string {
  return field.string ?? (field.number === undefined ? '' : String(field.number));
}

function isFraction(field: Field): boolean {
  const text = writtenIn(field);
  return FRACTION.test(text) && fractionOf(text) !== undefined;
}

/** The whole amount that is no less, in the largest unit that it is whole in. */
function smaller(text: string): string {
  const [, digits = '0', unit = ''] = /^\s*([\d.]+)([KMGTPE]i)?/.exec(text) ?? [];
  const below = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'][['Mi', 'Gi', 'Ti', 'Pi', 'Ei'].indexOf(unit)];
  if (below === undefined) return `${Math.ceil(Number(digits))}`;
  const near = `${Math.ceil(Number(digits) * 1024)}${below}`;
  return compareQuantities(near, text) === undefined ? text : near;
}
