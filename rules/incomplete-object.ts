import { listed } from '../src/kubernetes/issues.ts';
import { isKustomization } from '../src/kubernetes/kustomization.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { apiVersionOf, giveValue, kindByShape, misspelt } from '../src/kubernetes/type-meta.ts';
import { defineRule, type Field, type Finding, type RuleContext, type Subjects } from '../src/lint/rule.ts';

type Document = Subjects['document'];
type TypeField = 'apiVersion' | 'kind';

const STOPS = 'kubectl stops reading the file here';
const MISSING = 'is missing';
const REFUSED = 'kubectl refuses the List';
const API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;

export default defineRule({
  summary: 'an object lacks what kubectl needs to know what it is: apiVersion, kind, or the items of a List',
  why: `kubectl asks the API server for the type that \`apiVersion\` and \`kind\` name together. Where one of them is missing,
empty or not text, it stops reading the file there: what stands above is applied, the object itself and all behind it are
not. The same goes for a document beside objects that is no object at all.`,
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields'],
  severity: 'error',
  category: 'syntax',
  subject: ['document', 'manifest'],
  fixable: true,
  applies(subject) {
    if (!('document' in subject)) return subject.state === 'skipped' || isObjectList(subject);
    return !subject.apiVersion || !subject.kind || subject.kind === 'List';
  },
  *check(subject, { bundle }) {
    if (!('document' in subject)) {
      yield stray(subject);
      return;
    }
    if (subject.partial || isKustomization(subject)) return;
    const root = subject.root as Field;
    if (root.open || !root.isMap) return;
    const found = (['apiVersion', 'kind'] as const).flatMap((name) => {
      const what = subject[name] === undefined || subject[name] === '' ? defect(root.child(name)) : undefined;
      return what === undefined ? [] : [{ name, what }];
    });
    if (found.length > 0 && isMeantForKubernetes(subject, bundle)) {
      // An item of a List may have neither, which is one finding.
      const isNeither = found.every(({ what }) => what === MISSING) && found.length === 2;
      const keys = isNeither ? miscasedKeys(root) : [];
      if (isNeither) yield keys.length > 1 ? miscased(subject, keys) : neither(subject);
      else for (const { name, what } of found) yield lacking(subject, name, what);
    }
    const { apiVersion, kind, item } = subject;
    const items = root.child('items');
    if (kind === 'List' && apiVersion === 'v1' && item === undefined && items.absent) {
      yield {
        at: items.exists ? items : root,
        message: 'this List has no items, so that kubectl takes it for an object of its own, and refuses it',
        help: 'write the objects below `items`, or `items: []`',
      };
    }
  },
});

/** A document that is no object, beside such that are. */
function stray(document: Document): Finding {
  const { file, range } = document;
  const content = /(?:[ \t]*(?:#.*)?(?:\r?\n|$))*[ \t]*/y;
  content.lastIndex = range.start;
  content.test(file.text);
  const start = Math.min(Math.max(content.lastIndex, range.start), range.end);
  const end = Math.max(start, Math.min(range.end, file.lineRange(file.positionAt(start).line).end));
  const line = file.text.slice(start, end).trimEnd();
  const at = { document, range: { start, end: start + line.length } };
  if (isObjectList(document)) {
    return {
      at,
      message: `this document is a list of objects, not an object; ${STOPS}`,
      help: 'write each as a document of its own, with `---` between them, or all below `items:` of a `kind: List`',
    };
  }
  const isMap = /^(?:["']?[\w./-]+["']?[ \t]*:(?:\s|$)|\{)/.test(line);
  return {
    at,
    message: isMap
      ? `this document has neither apiVersion nor kind; ${STOPS}`
      : `this document is ${/^(?:-(?:\s|$)|\[)/.test(line) ? 'a list' : 'a text'}, not an object; ${STOPS}`,
    help: isMap ? 'write both, or move it to a file of its own' : 'delete it, or move it to a file of its own',
  };
}

function isObjectList({ root }: Document): boolean {
  if (root?.kind !== 'seq') return false;
  return root.items.every((item) => item.kind === 'map' && OBJECT_FIELDS.every((name) => item.get(name) !== undefined));
}

const OBJECT_FIELDS = ['apiVersion', 'kind', 'metadata'];

/** What is wrong with a field that has to be a text. */
function defect(field: Field): string | undefined {
  if (field.unknown || field.string) return undefined;
  if (field.isNull) return field.exists ? 'is empty' : MISSING;
  if (field.value === '') return 'is empty';
  const { value } = field;
  return `is ${value === undefined ? `a ${field.isMap ? 'map' : 'list'}` : `the ${typeof value} ${value}`}, not text`;
}

/** Other tools have files with one of the two fields; what is an object of Kubernetes has a name, or stands among objects. */
function isMeantForKubernetes(manifest: Manifest, bundle: RuleContext['bundle']): boolean {
  const { item, apiVersion, kind, document } = manifest;
  if (item !== undefined) return true;
  const root = manifest.root as Field;
  if (apiVersion && !API_VERSION.test(apiVersion)) return false;
  // Teleport has a kind and a version.
  if (kind && (!/^[A-Z]/.test(kind) || root.child('version').exists)) return false;
  if (kind === 'Kustomization' || kind === 'Component') return false;
  const metadata = root.child('metadata');
  if (!metadata.child('name').isNull || !metadata.child('generateName').isNull) return true;
  // `ApiVersion` and `Kind` are what other programs write too.
  const written = apiVersion || kind ? undefined : misspelt(root, 'apiVersion');
  if (written !== undefined && API_VERSION.test(root.child(written).string ?? '')) return true;
  if (kind && apiVersionOf(kind) === 'apps/v1' && root.child('spec').exists) return true;
  return bundle.objectFiles.has(document.file);
}

function neither(manifest: Manifest): Finding {
  const root = manifest.root as Field;
  const kind = kindByShape(root, undefined);
  const apiVersion = kind && apiVersionOf(kind);
  return {
    at: { document: manifest.document, range: root.key, manifest },
    message: `this item has neither apiVersion nor kind; ${REFUSED}`,
    help: apiVersion ? `write \`apiVersion: ${apiVersion}\` and \`kind: ${kind}\`` : 'write both',
  };
}

interface MiscasedKey {
  readonly name: string;
  readonly field: Field;
}

/** The fields of an object that are written in another case. */
function miscasedKeys(root: Field): MiscasedKey[] {
  return ROOT_FIELDS.flatMap((name) => {
    const written = root.entries().find(([key]) => key !== name && key.toLowerCase() === name.toLowerCase());
    return written === undefined || root.child(name).exists ? [] : [{ name, field: written[1] }];
  });
}

function miscased(manifest: Manifest, keys: readonly MiscasedKey[]): Finding {
  const edits = keys.flatMap(({ name, field }) => renameKey(field, name).fix?.edits ?? []);
  const written = keys.map(({ field }) => `\`${field.step}\``);
  const names = listed(
    keys.map(({ name }) => `\`${name}\``),
    'and',
  );
  return {
    at: { document: manifest.document, range: keys[0]!.field.key, manifest },
    message: `${listed(written, 'and')} are no fields of an object (upper and lower case count); ${STOPS}`,
    help: `write ${names}`,
    related: keys
      .slice(1)
      .map(({ field }) => ({ at: { document: manifest.document, range: field.key }, message: 'and this' })),
    ...(edits.length === keys.length && { fix: { title: `write ${names}`, safety: 'safe', edits } }),
  };
}

const ROOT_FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'data'];

function lacking(manifest: Manifest, name: TypeField, what: string): Finding {
  const root = manifest.root as Field;
  const field = root.child(name);
  const stops = manifest.item === undefined ? STOPS : REFUSED;
  const other = what === MISSING ? misspelt(root, name) : undefined;
  if (other !== undefined) {
    const written = root.child(other);
    return {
      at: { document: manifest.document, range: written.key, manifest },
      message: `\`${other}\` is no field of an object, and \`${name}\` is missing; ${stops}`,
      help: `write \`${name}\``,
      ...renameKey(written, name),
    };
  }
  const value = name === 'kind' ? kindByShape(root, manifest.apiVersion) : apiVersionOf(manifest.kind ?? '');
  const edit = value === undefined ? undefined : giveValue(root, name, value);
  return {
    at: field.exists ? field : { document: manifest.document, range: root.key, manifest },
    message: `\`${name}\` ${what}; ${stops}`,
    help: value === undefined ? `write the ${name} of the object` : `write \`${name}: ${value}\``,
    ...(edit !== undefined && {
      fix: {
        title: `write \`${name}: ${value}\``,
        // A kind has one apiVersion; a shape only suggests a kind.
        safety: name === 'apiVersion' ? 'safe' : 'unsafe',
        edits: [edit],
      },
    }),
  };
}

function renameKey({ key, file, alias }: Field, name: string) {
  if (alias !== undefined) return {};
  const quote = /^["']/.exec(file.text.slice(key.start, key.end))?.[0] ?? '';
  const edits = [{ file: file.path, range: key, text: `${quote}${name}${quote}` }];
  return { fix: { title: `rename to ${name}`, safety: 'safe' as const, edits } };
}
