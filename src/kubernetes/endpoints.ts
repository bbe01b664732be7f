import { type Bundle, perBundle } from './bundle.ts';
import { readLabels } from './labels.ts';
import type { Service, StatefulSet } from './statefulset.ts';

/**
 * True where a Service certainly has no endpoints: it selects no Pods, and nobody else is known to write them for it. That
 * is a person with Endpoints or EndpointSlices in the input, or the software itself, which needs a service account for it.
 */
export function lacksEndpoints(service: Service, statefulSet: StatefulSet, bundle: Bundle): boolean {
  const spec = service.root.get('spec');
  const { pairs, open } = readLabels(spec.get('selector'), service.overlay.selectorLabels);
  // One of type ExternalName never has any, for another reason.
  const type = spec.get('type');
  const isOther = type.unknown || type.string === 'ExternalName' || service.name === undefined;
  if (pairs.size > 0 || open || isOther || mayWriteEndpoints(statefulSet)) return false;
  const described = slicedServices(bundle);
  if (described.has(service.name) || described.has(undefined)) return false;
  return bundle.lacks('Endpoints', service.name!, service);
}

// Patroni, Stolon and the like point a Service at the leader. They are allowed to by the account that they run as.
function mayWriteEndpoints({ traits: { workload } }: StatefulSet): boolean {
  if (workload === undefined) return true;
  const { podSpec } = workload;
  const hasAccount = ['serviceAccountName', 'serviceAccount'].some((name) => {
    const account = podSpec.child(name);
    return !account.absent && account.string !== 'default' && account.string !== '';
  });
  const isPatroni = podSpec
    .get('containers')
    .items()
    .some((container) => /patroni|spilo/.test(container.get('image').text ?? ''));
  return hasAccount || isPatroni;
}

/** The Services that EndpointSlices in the input belong to; undefined is one that is not known. */
const slicedServices = perBundle((bundle): ReadonlySet<string | undefined> => {
  const slices = bundle.all('EndpointSlice');
  return new Set(slices.map(({ root }) => root.get('metadata').get('labels').child(SERVICE_LABEL).string));
});

const SERVICE_LABEL = 'kubernetes.io/service-name';
