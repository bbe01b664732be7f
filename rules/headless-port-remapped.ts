import type { Bundle } from '../src/kubernetes/bundle.ts';
import { type Glanced, itemsIn, saidIn, someContainer } from '../src/kubernetes/glance.ts';
import { podIndexOf, selectedBeside } from '../src/kubernetes/pod-index.ts';
import { containerPorts, namedPorts } from '../src/kubernetes/ports.ts';
import { isHeadless, type Service } from '../src/kubernetes/statefulset.ts';
import { defineRule, type Field, type Finding, removalFix, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a port of a headless Service is mapped to another, which does nothing',
  why: `A headless Service has no virtual IP and no proxy: its name resolves to the addresses of the Pods, and a client
connects to the Pod itself. So nothing turns \`port\` into \`targetPort\`, and a client that uses \`port\` finds it closed. What
asks for endpoints or SRV records, such as an Ingress controller, gets the targetPort and is not concerned.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'Service',
  fixable: true,
  applies: (service, { bundle }) => {
    const spec = service.root.get('spec').node;
    return (
      saidIn(spec, 'clusterIP') === 'None' && itemsIn(spec, 'ports').some((port) => mayBeOther(port, service, bundle))
    );
  },
  *check(service, { bundle }) {
    const spec = service.root.get('spec');
    if (service.partial || isHeadless(service) !== 'yes' || spec.get('selector').isNull) return;
    const ports = spec.get('ports').items();
    for (const port of ports) {
      const number = port.get('port').number;
      const targetPort = port.get('targetPort') as Field;
      const target = targetPort.number ?? numberOf(targetPort.string);
      // 0 is as good as nothing, and what is no port is the matter of another rule.
      if (!isPort(number) || !isPort(target) || number === target) continue;
      const { help, fix } = repairOf(port as Field, number, target);
      yield {
        at: targetPort,
        message: `targetPort: headless Service ${service.name} maps no ports: ${service.name}:${number} leads to port ${number} of the Pods, not to ${target}`,
        help,
        related: [{ at: port.get('port') as Field, message: 'nothing turns this into the targetPort' }],
        ...(fix && { fix }),
        // Of other Services it is not known that anybody asks for more than endpoints.
        ...(!podIndexOf(bundle).governs(service) && { severity: 'info' }),
      };
    }

    function repairOf(
      port: Field,
      number: number,
      target: number,
    ): Required<Pick<Finding, 'help'>> & Pick<Finding, 'fix'> {
      const targetPort = port.child('targetPort');
      const pods = selectedBeside(service, bundle)?.map(({ workload }) => containerPorts(workload)) ?? [];
      // Where something listens on the port that clients use, the other is the slip.
      if (pods.some((listening) => listening.has(number)) && !pods.some((listening) => listening.has(target))) {
        const range = { start: targetPort.key.start, end: targetPort.range.end };
        return {
          help: 'take targetPort out',
          ...removalFix({ document: service.document, range }, 'targetPort', 'unsafe'),
        };
      }
      const isTaken = ports.some((other) => other.get('port').number === target);
      const title = `write port: ${target}`;
      return {
        help: `${title}, and use that in clients`,
        ...(!isTaken && renameFix(port.child('port'), String(target), 'unsafe', title)),
      };
    }

    function numberOf(name: string | undefined): number | undefined {
      if (name === undefined) return undefined;
      for (const { workload } of selectedBeside(service, bundle) ?? []) {
        const port = namedPorts(workload)?.find((candidate) => candidate.name === name);
        if (port !== undefined) return port.number;
      }
      return undefined;
    }
  },
});

function isPort(number: number | undefined): number is number {
  return number !== undefined && number >= 1 && number <= 65535;
}

/** Whether a port of a Service may lead to one of another number. */
function mayBeOther(port: Glanced, service: Service, bundle: Bundle): boolean {
  const [number, target] = [saidIn(port, 'port'), saidIn(port, 'targetPort')];
  if (target === undefined || target === null || target === number) return false;
  if (typeof target !== 'string' || /^\d+$/.test(target)) return true;
  const isOther = (one: Glanced) => saidIn(one, 'name') === target && saidIn(one, 'containerPort') !== number;
  return (selectedBeside(service, bundle) ?? []).some(({ workload }) =>
    someContainer(workload, (container) => itemsIn(container, 'ports').some(isOther)),
  );
}
