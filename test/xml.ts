/** An element as a reader of XML hands it on. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TAG = /^<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/;

/**
 * Reads a document of elements, attributes in double quotes and text. Throws at whatever is not well-formed, and does to
 * white space what readers do: in attributes tabs and line ends become blanks, in text CR becomes LF.
 */
export function readXml(document: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('no declaration');
  if (FORBIDDEN.test(document)) throw new Error('a character that XML forbids');
  const top = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [top];
  let at = declaration.length;
  while (at < document.length) {
    const own = open.at(-1)!;
    if (document[at] !== '<') {
      const end = document.indexOf('<', at);
      const text = document.slice(at, end < 0 ? undefined : end);
      own.text += unescaped(text.replace(/\r\n?/g, '\n'));
      at += text.length;
      continue;
    }
    const [tag, closing, name, attributes, closed] = TAG.exec(document.slice(at)) ?? [];
    if (tag === undefined) throw new Error(`no tag: ${document.slice(at, at + 80)}`);
    at += tag.length;
    if (closing === '/') {
      if (open.pop()!.name !== name || tag !== `</${name}>`) throw new Error(`${tag} closes nothing`);
      continue;
    }
    const element = { name: name!, attributes: readAttributes(attributes!), children: [], text: '' };
    own.children.push(element);
    if (closed !== '/') open.push(element);
  }
  const [root, more] = top.children;
  if (open.length !== 1 || root === undefined || more !== undefined || top.text.trim() !== '') {
    throw new Error('not one root');
  }
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(attributes, name!)) throw new Error(`${name} twice`);
    attributes[name!] = unescaped(value!.replace(/\r\n|[\t\r\n]/g, ' '));
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&([^;]*);?/g, (reference, name: string) => {
    const [, hexadecimal, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
    const digits = hexadecimal ?? decimal;
    const char =
      digits === undefined
        ? ENTITIES[name]
        : String.fromCodePoint(Number.parseInt(digits, hexadecimal === undefined ? 10 : 16));
    if (char === undefined || !reference.endsWith(';') || FORBIDDEN.test(char)) throw new Error(`${reference} in text`);
    return char;
  });
}

/** The elements of a name below an element, in order. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)]);
}
