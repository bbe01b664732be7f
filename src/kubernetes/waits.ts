import type { Container } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Workload } from './workload.ts';

/** A host that a Pod has to find, or to reach, before it is ready. */
export interface Wait {
  /** The text that asks, and the characters of it that name the host. */
  readonly field: Field;
  readonly from: number;
  readonly to: number;
  /** In lower case. In a loop over ordinals each has one of its own, at the same place. */
  readonly host: string;
  readonly way: Way;
  readonly by: 'initContainer' | 'startupProbe' | 'readinessProbe';
  readonly container: Field<Container>;
}

/**
 * How it is found: looked up in DNS alone, looked up as programs do, which know the Pod's own `/etc/hosts` too, or reached
 * at a port.
 */
export type Way = 'dns' | 'name' | 'port';

/**
 * The hosts that every Pod of a workload certainly waits for before it is ready: init containers that do nothing else until
 * they have them, and probes that consist of the question. What a script asks under a condition is left out: it may be meant
 * for some of the Pods.
 */
export function waitsOf({ podSpec }: Workload): Wait[] {
  const waits: Wait[] = [];
  const found = (asked: Iterable<Asked>, by: Wait['by'], container: Field<Container>) => {
    for (const each of asked) waits.push({ ...each, by, container });
  };
  for (const container of podSpec.get('initContainers').items() as Field<Container>[]) {
    // One that runs on beside the others is waited for no longer than until it has started.
    if (container.child('restartPolicy').string === 'Always') continue;
    const words = [...container.get('command').items(), ...container.get('args').items()];
    found(askedBy(words, true), 'initContainer', container);
  }
  for (const container of podSpec.get('containers').items() as Field<Container>[]) {
    for (const by of ['startupProbe', 'readinessProbe'] as const) {
      const command = container.get(by).get('exec').get('command').items();
      found(askedBy(command, false), by, container);
    }
  }
  return waits;
}

type Asked = Pick<Wait, 'field' | 'from' | 'to' | 'host' | 'way'>;

const SHELL = /(?:^|\/)(?:ba|da|a)?sh$/;

/** What a command asks for: the script of a shell, or the words of one program. */
function* askedBy(words: readonly Field[], isLooped: boolean): Generator<Asked> {
  const [program] = words;
  if (program?.string === undefined) return;
  if (SHELL.test(program.string)) {
    const flag = words.findIndex(({ string }) => /^-[a-z]*c$/.test(string ?? ''));
    const script = flag < 0 ? undefined : words[flag + 1];
    // Variables of the shell look like placeholders.
    if (script?.text !== undefined) yield* isLooped ? loopsIn(script, script.text) : whole(script, script.text);
    return;
  }
  const way = toolIn(program.string);
  if (way === undefined) return;
  let before = `${program.string} `;
  for (const word of words.slice(1)) {
    if (word.string !== undefined) yield* hostsIn({ field: word, command: word.string, at: 0, before }, way);
    before += `${word.text} `;
  }
}

/** A script that is one command. */
function* whole(field: Field, script: string): Generator<Asked> {
  const way = /[;|&\n`<]|\$\(/.test(script.trim()) ? undefined : toolIn(script);
  if (way !== undefined) yield* hostsIn({ field, command: script, at: 0, before: '' }, way);
}

/** `until nslookup web; do …; done`, and `while ! …`. */
const LOOP = /\b(?:until|while\s+!)\s+(?!!)([^\n;]+)(?:;|\n)\s*do\b/g;
/** Where a command begins. */
const BEGINNING = /(?:^|[\n;(]|\bdo)[ \t]*$/;
/** What may let a Pod pass by. */
const CONDITION = /\b(?:if|case|test|exit|return)\b|\[|&&|\|\||\bwhile\s+(?!!)/;
/** What may end a loop. */
const WAY_OUT = /\b(?:break|exit|return)\b/;

function* loopsIn(field: Field, script: string): Generator<Asked> {
  for (const { index, 0: loop, 1: condition = '' } of script.matchAll(LOOP)) {
    const before = script.slice(0, index);
    if (!BEGINNING.test(before.slice(-80))) continue;
    const end = script.indexOf('done', index + loop.length);
    const body = script.slice(index + loop.length, end < 0 ? undefined : end);
    if (CONDITION.test(withoutComments(before)) || WAY_OUT.test(body) || /&&|\|\||\[/.test(condition)) return;
    const way = toolIn(condition);
    if (way === undefined) continue;
    const at = index + loop.indexOf(condition);
    yield* hostsIn({ field, command: condition, at, before: '' }, way, countIn(before));
  }
}

function withoutComments(script: string): string {
  return script.replace(/(?:^|\s)#[^\n]*/g, '');
}

const DNS_LOOKUPS = /(?:^|[\s/])(?:nslookup|dig|host)\s/;
const LOOKUPS = /(?:^|[\s/])(?:getent\s+\w+|ping6?)\s/;
const CALLS =
  /(?:^|[\s/])(?:nc|ncat|netcat|curl|wget|telnet|pg_isready|psql|mysql|mysqladmin|mariadb|mariadb-admin|redis-cli|valkey-cli|mongo|mongosh|etcdctl|cqlsh|nodetool|wait-for-it(?:\.sh)?|wait-for|dockerize)\s|\/dev\/tcp\//;

/** Undefined for a program that is not known to ask for a host. */
function toolIn(command: string): Way | undefined {
  const text = `${command} `;
  if (DNS_LOOKUPS.test(text)) return 'dns';
  if (LOOKUPS.test(text)) return 'name';
  return CALLS.test(text) ? 'port' : undefined;
}

/** A variable that counts, with its values: `for i in 0 1 2`, `$(seq 0 2)`, `{0..2}`. */
interface Count {
  readonly name: string;
  readonly values: readonly number[];
}

const FOR = /\bfor\s+(\w+)\s+in\s+([^;\n]+?)\s*(?:;|\n)\s*do\b/g;
const RANGE = /^(?:\$\(seq\s+(\d{1,3})\s+(\d{1,3})\)|`seq\s+(\d{1,3})\s+(\d{1,3})`|\{(\d{1,3})\.\.(\d{1,3})\})$/;

function countIn(before: string): Count | undefined {
  const last = [...before.matchAll(FOR)].at(-1);
  if (last === undefined || /\bdone\b/.test(before.slice(last.index))) return undefined;
  const [, name = '', list = ''] = last;
  if (/^\d{1,3}(?:\s+\d{1,3})*$/.test(list)) return { name, values: list.split(/\s+/).map(Number) };
  const range = RANGE.exec(list)
    ?.slice(1)
    .filter((each) => each !== undefined);
  const [from, to] = (range ?? []).map(Number);
  if (from === undefined || to === undefined || to < from || to - from > 100) return undefined;
  return { name, values: Array.from({ length: to - from + 1 }, (_, index) => from + index) };
}

/** Words of a command that may be hosts: behind a scheme, a user or `/dev/tcp/`, and before a port or a path. */
const HOST = /(?<![\w.$}-])[a-z0-9](?:[a-z0-9.-]|\$\{?\w+\}?)*/gi;

/** A piece of a command, with where it begins in its text and what of the command stands before it. */
interface Piece {
  readonly field: Field;
  readonly command: string;
  readonly at: number;
  readonly before: string;
}

function* hostsIn({ field, command, at, before }: Piece, way: Way, count?: Count): Generator<Asked> {
  for (const { index, 0: word } of command.matchAll(HOST)) {
    const from = at + index;
    if (!isHost(word, before + command.slice(0, index), command.slice(index + word.length))) continue;
    const asked = { field, from, to: from + word.length, way };
    const host = word.toLowerCase().replace(/\.$/, '');
    if (!host.includes('$')) yield { ...asked, host };
    else if (count !== undefined) {
      const counted = new RegExp(`\\$(?:\\{${count.name}\\}|${count.name}(?!\\w))`, 'i');
      for (const value of count.values) {
        const one = host.replace(counted, String(value));
        if (!one.includes('$')) yield { ...asked, host: one };
      }
    }
  }
}

/** Behind `-h`, `--host=`, a scheme or a user, and in bash's own way. */
const HOST_LEAD = /(?:(?:^|\s)(?:-h|-H|--?host(?:name)?)(?:[= ]\s*)?|:\/\/|@|\/dev\/(?:tcp|udp)\/)["']?$/;
/** The first argument of what takes a host: no option stands before it that may take it for its value. */
const FIRST_ARGUMENT =
  /(?:^|[\s/])(?:nslookup|dig|host|getent\s+\w+|ping6?|nc|ncat|netcat|telnet|curl|wget|wait-for(?:-it)?(?:\.sh)?)\s+(?:-[a-z]*[0-9a-z]*\s+\d+\s+|-{1,2}[a-z][\w-]*(?:=\S*)?\s+)*["']?$/i;

/** A name of one label may as well be a user or a database: it is a host where only a host can stand. */
function isHost(word: string, before: string, after: string): boolean {
  return word.includes('.') || /^:\d/.test(after) || HOST_LEAD.test(before) || FIRST_ARGUMENT.test(before);
}
