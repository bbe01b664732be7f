import { apiUseOf } from '../src/kubernetes/api-clients.ts';
import { textHas } from '../src/kubernetes/glance.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import { boundAccounts } from '../src/kubernetes/role-bindings.ts';
import { defineRule, type Field } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a Pod asks the Kubernetes API, and nothing gives its account the right to',
  why: `A program that finds its peers or its leader by the Kubernetes API asks as the ServiceAccount of its Pod, \`default\` where
none is named. An account may do next to nothing until a RoleBinding or a ClusterRoleBinding gives it a role. Without one every request
is answered with \`403 Forbidden\`. Rights may be given elsewhere, so this is a hint.`,
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#service-account-permissions',
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
  ],
  severity: 'info',
  category: 'references',
  subject: ['StatefulSet', 'Deployment', 'CronJob', 'Job'],
  applies: (manifest) =>
    !manifest.partial && manifest.traits.workload !== undefined && textHas(manifest as Manifest, ...CLUES),
  *check(manifest, { bundle }) {
    const workload = manifest.traits.workload!;
    const { podSpec } = workload;
    const named = podSpec.get('serviceAccountName');
    const written = named.exists ? named : podSpec.get('serviceAccount');
    const account = written.absent ? 'default' : written.string;
    if (account === undefined) return;
    const token = podSpec.get('automountServiceAccountToken');
    const hasNoToken = token.boolean === false && !hasOwnToken(podSpec.get('volumes') as Field);
    const bound = boundAccounts(bundle);
    const isBound = bound.has(account) || bound.has('*');
    const isOther =
      account !== 'default' && bundle.partners('ServiceAccount', account, manifest as Manifest).near.length === 0;
    if (!hasNoToken && (isBound || isOther || !bundle.knowsAll(account, manifest as Manifest))) return;
    const use = apiUseOf(workload, bundle);
    if (use === undefined) return;
    const { name, asks, at } = use;
    yield {
      at: hasNoToken ? (token as Field) : written.exists ? (written as Field) : at,
      message: hasNoToken
        ? `automountServiceAccountToken: ${name} asks the Kubernetes API for ${asks}, and has no token to do so`
        : `${name} asks the Kubernetes API for ${asks}, and nothing in the input gives ServiceAccount ${account} the right to`,
      help: hasNoToken
        ? 'take automountServiceAccountToken: false out'
        : account === 'default'
          ? 'name a ServiceAccount in serviceAccountName, and give it a Role by a RoleBinding'
          : `give ServiceAccount ${account} a Role by a RoleBinding`,
      related: hasNoToken || written.exists ? [{ at, message: `this shows that ${name} asks` }] : [],
    };
  },
});

/** Whether a volume brings a token, or a file of settings that holds one. */
function hasOwnToken(volumes: Field): boolean {
  return volumes
    .items()
    .some((volume) => (volume as Field).child('projected').exists || (volume as Field).child('secret').exists);
}

// Where none of them stands, nothing is known to ask the API.
const CLUES = [
  ...['kubectl', 'rabbitmq', 'prometheus', 'PATRONI_', 'DCS_ENABLE', 'HZ_NETWORK', 'KUBE_PING', 'provider=k8s'],
  'mongo-k8s-sidecar',
];
