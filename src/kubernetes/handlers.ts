import type { Container } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import { containersOf, type Workload } from './workload.ts';

/** What the kubelet does with a container at a port: a probe, or a hook. */
export interface Handler {
  readonly container: Field<Container>;
  readonly name: 'livenessProbe' | 'postStart' | 'preStop' | 'readinessProbe' | 'startupProbe';
  readonly port: Field;
}

/** The probes and hooks of the containers of a Pod that ask at a port. Those of tcpSocket in hooks do nothing. */
export function handlersOf(workload: Workload): Handler[] {
  const handlers: Handler[] = [];
  for (const container of containersOf(workload) as Field<Container>[]) {
    for (const name of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
      const probe = container.get(name) as Field;
      for (const way of ['httpGet', 'tcpSocket']) {
        const port = probe.child(way).child('port');
        if (port.exists) handlers.push({ container, name, port });
      }
    }
    for (const name of ['postStart', 'preStop'] as const) {
      const port = container.get('lifecycle').get(name).get('httpGet').get('port') as Field;
      if (port.exists) handlers.push({ container, name, port });
    }
  }
  return handlers;
}
