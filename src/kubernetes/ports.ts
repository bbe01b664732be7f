import type { Container, ContainerPort } from 'kubernetes-types/core/v1.js';
import type { Field } from '../yaml/field.ts';
import type { Service } from './statefulset.ts';
import type { Workload } from './workload.ts';

/** A port of a container that has a name. */
export interface NamedPort {
  readonly name: string;
  /** Undefined where it is not known. */
  readonly protocol: string | undefined;
  readonly number: number | undefined;
  readonly field: Field<ContainerPort>;
}

/**
 * The ports that a Service can name in Pods of a workload: those of containers, and of init containers that run on beside
 * them (kubernetes/kubernetes pkg/api/v1/pod, `FindPort`). Undefined where more may come: what a placeholder or a patch
 * brings, an injector, or the controller of a custom resource.
 */
export function namedPorts({ manifest, builtIn, template, podSpec }: Workload): NamedPort[] | undefined {
  if (!builtIn || isInjected(template as Field) || isInjected(manifest.root as Field)) return undefined;
  const containers = podSpec.get('containers');
  const initContainers = podSpec.get('initContainers');
  if (!containers.isList || containers.open || (initContainers.isNull ? !initContainers.absent : initContainers.open)) {
    return undefined;
  }
  const sidecars = initContainers.items().filter((container) => container.child('restartPolicy').string === 'Always');
  const result: NamedPort[] = [];
  for (const container of [...containers.items(), ...sidecars]) {
    const ports = namedPortsOf(container as Field<Container>);
    if (ports === undefined) return undefined;
    result.push(...ports);
  }
  return result;
}

/** The ports of one container that have a name; undefined where more may come. */
export function namedPortsOf(container: Field<Container>): NamedPort[] | undefined {
  const ports = container.get('ports');
  if (ports.isNull ? !ports.absent : ports.open || !ports.isList) return undefined;
  const result: NamedPort[] = [];
  for (const field of ports.items() as Field<ContainerPort>[]) {
    const name = field.get('name');
    if (name.string !== undefined) {
      const number = field.get('containerPort').number;
      result.push({ name: name.string, protocol: protocolOf(field), number, field });
    } else if (!name.absent) return undefined;
  }
  return result;
}

/** The numbers of the ports that containers say they listen on. */
export function containerPorts({ podSpec }: Workload): ReadonlySet<number | undefined> {
  const ports = podSpec
    .get('containers')
    .items()
    .flatMap((container) => container.get('ports').items());
  return new Set(ports.map((port) => port.get('containerPort').number));
}

/** True where the metadata of an object ask for containers that are not written. */
function isInjected(object: Field): boolean {
  const metadata = object.child('metadata');
  const notes = [...metadata.child('annotations').entries(), ...metadata.child('labels').entries()];
  return notes.some(([key]) => INJECTED.test(key));
}

/** Annotations and labels that ask for containers which are not written: Istio's, Linkerd's, Vault's, Dapr's. */
const INJECTED = /inject|sidecar|^dapr\.io\//i;

/**
 * The protocol of a port of a container or a Service: TCP where it is not said, undefined where it is not known, or none
 * that there is.
 */
export function protocolOf(port: Field): string | undefined {
  const protocol = port.child('protocol');
  const said = protocol.absent ? 'TCP' : protocol.string;
  return said !== undefined && PROTOCOLS.has(said) ? said : undefined;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['TCP', 'UDP', 'SCTP']);

/** True where a Service certainly leads to each port of Pods under its own number, as it does without a virtual IP. */
export function keepsPorts(service: Service, pods: Workload | undefined): boolean {
  const named = pods && namedPorts(pods);
  const ports = service.root.get('spec').get('ports');
  const isKept = (port: Field) => {
    const target = port.child('targetPort');
    const byName = named?.find(({ name }) => name === target.string)?.number;
    return target.absent || target.number === 0 || (target.number ?? byName) === port.child('port').number;
  };
  return !ports.open && ports.items().every((port) => isKept(port as Field));
}
