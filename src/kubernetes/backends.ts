import { nearNames } from '../text/distance.ts';
import { append } from '../text/multimap.ts';
import type { Field } from '../yaml/field.ts';
import { type Bundle, isNear, perBundle, placesOf } from './bundle.ts';
import type { Manifest } from './manifest.ts';
import { areTwins } from './names.ts';
import { CROWD } from './pod-index.ts';
import { haveCommonParent, type Service } from './statefulset.ts';

/** What an Ingress or a route of the Gateway API leads to: a Service, at one of its ports. */
export interface Backend {
  /** Where the Service is named. */
  readonly service: Field;
  /** The port's name or number. Routes know numbers alone. */
  readonly port: Field;
  /** Where the Service is, as far as it is said; an Ingress cannot say it. */
  readonly namespace: Field | undefined;
}

/** The backends of an Ingress of `networking.k8s.io/v1`, or of a route of the Gateway API, that are Services. */
export function backendsOf(manifest: Manifest): Backend[] {
  const spec = (manifest.root as Field).child('spec');
  return manifest.kind === 'Ingress' ? ingressBackends(spec) : routeBackends(spec);
}

function ingressBackends(spec: Field): Backend[] {
  const paths = spec
    .child('rules')
    .items()
    .flatMap((rule) => rule.child('http').child('paths').items());
  const backends = [spec.child('defaultBackend'), ...paths.map((path) => path.child('backend'))];
  return backends.flatMap((backend) => {
    const service = backend.child('service');
    const [name, number] = [service.child('port').child('name'), service.child('port').child('number')];
    return service.isMap
      ? { service: service.child('name'), port: name.isNull ? number : name, namespace: undefined }
      : [];
  });
}

function routeBackends(spec: Field): Backend[] {
  const rules = spec.child('rules').items();
  const refs = rules.flatMap((rule) => {
    const mirrors = rule.child('filters').items();
    return [
      ...rule.child('backendRefs').items(),
      ...mirrors.map((each) => each.child('requestMirror').child('backendRef')),
    ];
  });
  return refs.filter(isService).map((ref) => ({
    service: ref.child('name'),
    port: ref.child('port'),
    namespace: ref.child('namespace').isNull ? undefined : ref.child('namespace'),
  }));
}

/** A reference of the Gateway API means a Service of the core group unless it says otherwise. */
function isService(ref: Field): boolean {
  const [group, kind] = [ref.child('group'), ref.child('kind')];
  return ref.isMap && (kind.absent || kind.string === 'Service') && (group.absent || group.string === '');
}

/** The Services that a backend certainly means: those beside it, else the only one around. */
export function servicesOf({ service, namespace }: Backend, from: Manifest, bundle: Bundle): readonly Service[] {
  const name = service.string;
  if (name === undefined || name === '' || from.partial) return [];
  if (namespace !== undefined && namespace.string !== bundle.namespaceOf(from)) {
    const there = bundle
      .named('Service', name)
      .filter((each) => bundle.namespaceOf(each as Manifest) === namespace.string);
    return namespace.string === undefined ? [] : there.filter((each) => isNear(each as Manifest, from));
  }
  const { near, far } = bundle.partners('Service', name, from);
  const [only] = far;
  return only === undefined || far.length > 1 || !haveCommonParent(only.directory, from.directory) ? near : [only];
}

/** True where a Service certainly has no port of a number or a name. */
export function lacksPort({ root, partial }: Service, asked: string | number): boolean {
  const spec = root.get('spec');
  const ports = spec.get('ports');
  // One of type ExternalName needs none.
  if (partial || spec.get('type').unknown || spec.get('type').string === 'ExternalName' || ports.open) return false;
  const key = typeof asked === 'number' ? 'port' : 'name';
  return ports.items().every((port) => {
    const field = port.get(key);
    return field.absent || (field.value !== asked && (field.string ?? field.number) !== undefined);
  });
}

/** True unless an Ingress is certainly for a controller other than ingress-nginx. */
export function mayBeForIngressNginx({ kind, root }: Manifest): boolean {
  if (kind !== 'Ingress') return false;
  const annotations = root.get('metadata').get('annotations') as Field;
  const name = (root as Field).child('spec').child('ingressClassName');
  const given = name.isNull ? annotations.child('kubernetes.io/ingress.class') : name;
  return given.string === undefined || !OTHER_CLASSES.test(given.string);
}

const OTHER_CLASSES = /^(?:alb|gce(?:-internal)?|traefik|haproxy|kong|contour|istio|cilium|azure.*)$/;

/** The Services beside an object that a person may have meant by a name, the likeliest first; none where there is a crowd. */
export function nearServices(name: string, from: Manifest, bundle: Bundle): readonly Service[] {
  const index = servicesByDigits(bundle);
  const lists = placesOf(from).map((place) => index.get(`${place}\0${digits(name)}`) ?? []);
  if (name.length < SHORT || lists.some(({ length }) => length > CROWD)) return [];
  const beside = lists.flat().filter((service) => bundle.sameNamespace(service as Manifest, from));
  const names = beside.flatMap((service) => service.name ?? []).filter((each) => !areTwins(each, name));
  return nearNames(name, names).map((near) => beside.find((service) => service.name === near)!);
}

/** Names of fewer letters are near to many: `api` and `app`. */
const SHORT = 5;

/** The Services by place and the digits in their names: names that differ there are different on purpose. */
const servicesByDigits = perBundle((bundle): ReadonlyMap<string, readonly Service[]> => {
  const index = new Map<string, Service[]>();
  for (const service of bundle.all('Service')) {
    if (service.partial || service.name === undefined) continue;
    for (const place of placesOf(service as Manifest)) append(index, `${place}\0${digits(service.name)}`, service);
  }
  return index;
});

function digits(name: string): string {
  return name.replace(/\D/g, '');
}
