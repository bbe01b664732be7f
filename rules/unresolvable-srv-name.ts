import { textHas } from '../src/kubernetes/glance.ts';
import { nearName } from '../src/kubernetes/names.ts';
import { servicePorts, srvNamesIn } from '../src/kubernetes/srv-names.ts';
import { defineRule, type Field, type Finding } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an SRV name asks for a port that the Service does not have by that name',
  why: `DNS has an SRV record for each port of a Service that has a name: \`_http._tcp.web.shop.svc.cluster.local\` for the TCP port
\`http\`. The name is that of the Service's port, not of the container's. A port without a name has no record, and who asks for
another name or protocol finds no peers at all.`,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#srv-records',
    'https://github.com/kubernetes/dns/blob/master/docs/specification.md',
  ],
  severity: 'warning',
  category: 'identity',
  subject: 'manifest',
  fixable: true,
  applies: (manifest) => manifest.kind !== 'CustomResourceDefinition' && textHas(manifest, '._tcp.', '._udp.'),
  *check(manifest, { bundle }) {
    if (manifest.partial) return;
    for (const srv of srvNamesIn(manifest, bundle)) {
      const [service, ...others] = bundle.partners('Service', srv.service, manifest).near;
      if (service === undefined || others.length > 0 || manifest.overlaid(srv.field)) continue;
      const home = bundle.namespaceOf(service as typeof manifest);
      if (srv.namespace !== undefined && home !== undefined && srv.namespace !== home) continue;
      const ports = servicePorts(service);
      const asked = ports?.find(({ name, protocol }) => name === srv.port && protocol === srv.protocol);
      if (ports === undefined || asked !== undefined) continue;
      const names = ports.flatMap(({ name, protocol }) => (name && protocol === srv.protocol ? [name] : []));
      const other = ports.find(({ name }) => name === srv.port);
      const near = other === undefined ? nearName(srv.port, names) : undefined;
      const reason =
        other !== undefined
          ? `port ${srv.port} of Service ${srv.service} is ${other.protocol?.toUpperCase()}`
          : names.length === 0
            ? `no port of Service ${srv.service} has a name`
            : `Service ${srv.service} has no ${srv.protocol.toUpperCase()} port ${srv.port}, only ${names.join(', ')}`;
      yield {
        at: srv.field,
        range: srv.field.inside(srv.from, srv.to),
        message: `${srv.text} does not resolve: ${reason}`,
        help:
          other !== undefined
            ? `write _${other.protocol}`
            : near !== undefined
              ? `write _${near.name}`
              : names.length === 0
                ? `write name: ${srv.port} at the port of the Service`
                : 'write the name of one of its ports',
        related: [{ at: service.root.get('spec').get('ports') as Field, message: 'the Service has these ports' }],
        ...(near && fixOf(srv.field, srv.from, srv.port, near.name)),
      };
    }
  },
});

function fixOf(field: Field, from: number, port: string, name: string): Pick<Finding, 'fix'> {
  const range = field.inside(from, from + port.length + 1);
  const { path, text } = field.file;
  if (text.slice(range.start, range.end) !== `_${port}`) return {};
  return { fix: { title: `write _${name}`, safety: 'unsafe', edits: [{ file: path, range, text: `_${name}` }] } };
}
