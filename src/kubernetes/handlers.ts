import type { Container } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { containersOf, type Workload } from './workload.ts';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const HOOKS = ['postStart', 'preStop'] as const;

/** What the kubelet does with a container at a port: a probe, or a hook. */
export interface Handler {
  readonly container: Field<Container>;
  readonly name: (typeof PROBES)[number] | (typeof HOOKS)[number];
  readonly port: Field;
}

/** The probes and hooks of the containers of a Pod that ask at a port. Those of tcpSocket in hooks do nothing. */
export function handlersOf(workload: Workload): Handler[] {
  const handlers: Handler[] = [];
  for (const container of containersOf(workload) as Field<Container>[]) {
    for (const name of PROBES) {
      const probe = container.get(name) as Field;
      for (const way of ['httpGet', 'tcpSocket']) {
        const port = probe.child(way).child('port');
        if (port.exists) handlers.push({ container, name, port });
      }
    }
    for (const name of HOOKS) {
      const port = container.get('lifecycle').get(name).get('httpGet').get('port') as Field;
      if (port.exists) handlers.push({ container, name, port });
    }
  }
  return handlers;
}

/** A command that is run in a container: by a probe or a hook, or as what it is for. */
export interface Command {
  readonly container: Field<Container>;
  readonly name: Handler['name'] | 'command';
  /** The list of its words. */
  readonly words: Field;
}

/** The commands of the containers of a Pod, those of probes and hooks too. */
export function commandsOf(workload: Workload): Command[] {
  const commands: Command[] = [];
  for (const container of containersOf(workload) as Field<Container>[]) {
    const add = (name: Command['name'], words: Field) => {
      if (words.isList) commands.push({ container, name, words });
    };
    add('command', container.get('command') as Field);
    for (const name of PROBES) {
      add(name, container.get(name).get('exec').get('command') as Field);
    }
    for (const name of HOOKS) {
      add(name, container.get('lifecycle').get(name).get('exec').get('command') as Field);
    }
  }
  return commands;
}
