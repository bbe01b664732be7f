import type { Field } from '../yaml/field.ts';
import type { Manifest } from './manifest.ts';
import { isSilent, ORDINALS, startOf } from './ordinals.ts';

/** A text of a manifest, with the name that says what it is for: of an environment variable, else its key. */
export interface Text {
  readonly field: Field;
  readonly value: string;
  readonly name: string;
}

/** Characters of a text that name a Pod as StatefulSets do: `web-0`, with what follows behind dots. */
export interface Mention {
  /** As it is written, without a last dot. */
  readonly text: string;
  /** Where it begins and ends in its text. */
  readonly from: number;
  readonly to: number;
  /** Its name up to the ordinal, in lower case: DNS knows no other. */
  readonly set: string;
  /** Of several, `{0...3}`, the last. */
  readonly ordinal: number;
  /** The labels behind the Pod's name, in lower case. */
  readonly labels: readonly string[];
}

/** What may be a Pod's name. */
const ORDINAL = /[a-z0-9]-(?:0|[1-9]\d{0,4}|\{\d{1,5}\.{2,3}\d{1,5}\})(?![\w-])/i;

/** What is no address, gives a name, is for a person to read, or names in a certificate what there may be some day. */
const OTHER_KEYS =
  /^(?:image|hostAliases|description|summary|message|notes?(?:\.txt)?|readme.*|.*\.(?:md|rst|adoc)|(?:dns|alt|subjectAlt)Names?)$/i;

/** The texts of a manifest that may ask for a Pod: those of containers, of ConfigMaps, of settings of any kind. */
export function textsOf(manifest: Manifest): Text[] {
  const texts: Text[] = [];
  if (isSilent(manifest)) return texts;
  if (manifest.is('Service')) {
    gather((manifest.root as Field).child('spec').child('externalName'), 'host', texts);
    return texts;
  }
  for (const [key, field] of (manifest.root as Field).entries()) {
    if (key !== 'apiVersion' && key !== 'kind' && key !== 'metadata' && key !== 'status') gather(field, key, texts);
  }
  return texts;
}

function gather(field: Field, name: string, texts: Text[]): void {
  // What an alias leads to is looked at where it is written.
  if (field.alias !== undefined) return;
  const { value } = field;
  if (typeof value === 'string') {
    if (ORDINAL.test(value)) texts.push({ field, value, name });
    return;
  }
  for (const item of field.items()) gather(item as Field, name, texts);
  for (const [key, child] of field.entries()) {
    if (OTHER_KEYS.test(key)) continue;
    const variable = key === 'value' ? field.child('name').text : undefined;
    gather(child as Field, variable ?? key, texts);
  }
}

const LABELS = /(?:\.[a-z0-9-]+)*/iy;
/** What no name may stand beside: signs of placeholders, patterns and escapes, and parts of longer names. */
const NOT_BEFORE = /[\w.$%{})\]*\\<>~^+?|&-]/;
const NOT_AFTER = /[\w$%{}(*\\<+?|@~^-]/;
/** Labels that Prometheus keeps of what it scraped, and names in requests for certificates. */
const OTHER_NAMES = /\binstance=~?\\?["']?$|\bDNS(?:\.\d+)?\s?[:=]\s?$|\bsubjectAltName\b/;
const TAG = /<[a-z][\w.:-]*>$/i;
const PORT = /:[1-9]\d{1,4}(?![\w-])/y;
/** Lines of /etc/hosts, and of CoreDNS, that give a name. */
const NAME_GIVEN = /\d{1,3}(?:\.\d{1,3}){3}\s[\w.\s-]*$|^\s*(?:[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}|rewrite)\s/i;
/** Endings of files: `web-0.db` is one, unless something shows that it is a host. */
const FILE_ENDING =
  /^(?:[a-z0-9]{1,3}|backup|cert|conf|config|data|dump|html|json|json5|jsonl|lock|logs|pool|snap|snapshot|sock|sqlite3?|store|tmpl|toml|yaml)$/;
/** How much of a line is looked at to tell what a name in it is. */
const LEAD = 400;
/** No list of hosts, and too much to be looked at for each name in it. */
const LONG = 2000;

/**
 * The mentions in a text of Pods whose StatefulSet is known, in their order: addresses, and names that a port, a scheme or
 * a setting shows to be hosts. Comments, and lines that give names to hosts, are left out.
 */
export function mentionsIn({ value, name }: Text, isSet: (name: string) => boolean): Mention[] {
  const mentions: Mention[] = [];
  for (const { index, 0: end, 1: one, 2: last } of value.matchAll(ORDINALS)) {
    const from = startOf(value, index);
    const set = value.slice(from, index).toLowerCase();
    if (!isSet(set)) continue;
    const podEnd = index + end.length;
    LABELS.lastIndex = podEnd;
    const labels = LABELS.exec(value)![0];
    const to = podEnd + labels.length;
    const after = value[to] === '.' ? value.slice(to + 1, to + 2) : value.slice(to, to + 1);
    const lead = leadOf(value, from);
    // The content of an element of XML: `<host>web-0.web</host>`.
    const [before, behind] = [
      TAG.test(lead) ? '' : value.slice(from - 1, from),
      value.startsWith('</', to) ? '' : after,
    ];
    if (isPartOfMore(before, behind, lead) || isComment(lead) || NAME_GIVEN.test(lead)) continue;
    const names = labels.toLowerCase().split('.').slice(1);
    // Without a Service it may as well be a name for people or the Pod's identity among others.
    const isDoubtful = names.length === 0 || (names.length === 1 && FILE_ENDING.test(names[0]!));
    const isHost = () =>
      hasPort(value, from, to) || isInAuthority(lead) || isSetAsHost(lead) || isListOfHosts(name, value);
    // `etcd-1=http://…`: the name of a member, though it stands behind the host of another.
    if (isDoubtful && (after === '=' || !isHost())) continue;
    mentions.push({ text: value.slice(from, to), from, to, set, ordinal: Number(one ?? last), labels: names });
  }
  return mentions;
}

/** The line up to a place, as far as it is looked at. */
function leadOf(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - LEAD), at);
  return lead.slice(lead.lastIndexOf('\n') + 1);
}

function isPartOfMore(before: string, after: string, lead: string): boolean {
  // A path is none, behind the two slashes of a URL stands a host.
  const isInPath = before === '/' && !lead.endsWith('://');
  return NOT_BEFORE.test(before) || NOT_AFTER.test(after) || isInPath || OTHER_NAMES.test(lead);
}

function isComment(lead: string): boolean {
  return /(?:^|\s)(?:#|\/\/)/.test(lead) || /^\s*(?:;|--\s|\*|<!--|rem\s)/i.test(lead);
}

function hasPort(text: string, from: number, to: number): boolean {
  PORT.lastIndex = to;
  return text[from - 1] !== ':' && PORT.test(text);
}

/** What names things by a URL that is not reached by a host. */
const NO_HOSTS =
  /(?:^|[^a-z0-9])(?:s3[an]?|gs|gcs|az|abfss?|wasbs?|file|sqlite3?|docker|oci|image|containerd|pod|secret|vault)$/i;

/** True behind `scheme://` and before the path: for the host of a URL, and each of several. */
function isInAuthority(lead: string): boolean {
  let start = lead.length;
  while (start > 0 && !/[\s"'`]/.test(lead[start - 1]!)) start--;
  const word = lead.slice(start);
  const scheme = word.lastIndexOf('://');
  return scheme > 0 && !/[/?=]/.test(word.slice(scheme + 3)) && !NO_HOSTS.test(word.slice(0, scheme));
}

const HOST_LISTS = /(?:^|[\s._"'-])(?:seeds|seed_?hosts?|unicast\.hosts)["']?\s*[:=]/i;
const HOST_SETTING = /(?:_hosts?["']?\s?[:=]\s?|\s--host[= ])["']?$/i;
const HOST_OPTION = /\b(?:mysql\w*|psql|pg_\w+|redis-cli|mongo\w*) [^|;&]*-h ?["']?$/;

/** Programs that take a host as their first word. */
const HOST_TOOL = /\b(?:nslookup|dig|getent \w+|ping6?|telnet|nc|ncat) (?:-\w+ (?:\d+ )?)*["']?$/;

/** True behind `discovery.seed_hosts:`, `MASTER_HOST=`, `--host`, `nslookup` and the like. */
function isSetAsHost(lead: string): boolean {
  return HOST_LISTS.test(lead) || HOST_SETTING.test(lead) || HOST_OPTION.test(lead) || HOST_TOOL.test(lead);
}

/** True for names, and no more than names, in a setting that says that they are hosts: `discovery.seed_hosts`. */
function isListOfHosts(name: string, text: string): boolean {
  const isFor = text.length < LONG && /(?:^|[._-])(?:seeds|(?:seed_?)?hosts?)$/i.test(name);
  return isFor && /^[\w.:-]+(?:[,; ] ?[\w.:-]+)*$/.test(text.trim());
}
