import { isNear } from '../src/kubernetes/bundle.ts';
import type { Manifest } from '../src/kubernetes/manifest.ts';
import {
  accountsOf,
  type Binding,
  boundAccounts,
  mayBeBroken,
  mayBeIn,
  nearest,
} from '../src/kubernetes/role-bindings.ts';
import { defineRule, type Field, type Finding, type RuleContext, renameFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a binding names an account or a role that does not exist',
  why: `A RoleBinding and a ClusterRoleBinding name accounts and a role, and nobody looks whether these exist. Where a name or
the namespace misses the account, or the role is of the other kind, nobody gets any rights, and who asks the API from its Pods
gets \`403 Forbidden\`: peers are not found, leaders not elected. The role of a binding cannot be changed later: the binding
has to be deleted and created anew.`,
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/auth/authorizer/rbac/rbac.go',
  ],
  severity: 'warning',
  category: 'references',
  subject: ['RoleBinding', 'ClusterRoleBinding'],
  fixable: true,
  applies: (binding, { bundle }) => !binding.partial && mayBeBroken(binding, bundle),
  *check(binding, context) {
    yield* wrongAccounts(binding, context);
    yield* wrongRole(binding, context);
  },
});

function* wrongAccounts(binding: Binding, { bundle }: RuleContext): Generator<Finding> {
  const from = binding as Manifest;
  for (const { name: field, namespace, namespaceField } of accountsOf(binding, bundle)) {
    const name = field.string!;
    const accounts = bundle.named('ServiceAccount', name);
    if (name === 'default' || accounts.some((account) => mayBeIn(namespace, account, bundle))) continue;
    const apart = accounts.find((account) => isNear(account, from));
    if (apart !== undefined) {
      // A kustomization writes its namespace into the subjects too.
      if (from.overlay.namespace !== undefined || apart.overlay.namespace !== undefined) continue;
      const own = bundle.namespaceOf(apart)!;
      yield {
        at: namespaceField.exists ? namespaceField : field,
        message: `subjects: ServiceAccount ${name} is in namespace ${own}, not in ${namespace}, so it gets no rights`,
        help: `write namespace: ${own}`,
        related: [{ at: apart.root.get('metadata').get('name'), message: 'this is the account' }],
        ...(namespaceField.exists && renameFix(namespaceField, own, 'unsafe', `write namespace: ${own}`)),
      };
      continue;
    }
    const near = accounts.length > 0 ? undefined : nearest('ServiceAccount', name, from, bundle);
    // One that has its rights by another binding is not the one that is missed.
    if (near === undefined || boundAccounts(bundle).has(near.name!)) continue;
    if (!mayBeIn(namespace, near, bundle) || !bundle.lacks('ServiceAccount', name, from)) continue;
    yield {
      at: field,
      message: `subjects: there is no ServiceAccount ${name}, so ServiceAccount ${near.name} gets no rights`,
      help: `write name: ${near.name}`,
      related: [{ at: near.root.get('metadata').get('name'), message: 'there is this account' }],
      ...renameFix(field, near.name!, 'unsafe', `write name: ${near.name}`),
    };
  }
}

function* wrongRole(binding: Binding, { bundle }: RuleContext): Generator<Finding> {
  const from = binding as Manifest;
  const role = (binding.root as Field).child('roleRef');
  const [field, kindField] = [role.child('name'), role.child('kind')];
  const [name, kind] = [field.string, kindField.string];
  if (name === undefined || (kind !== 'Role' && kind !== 'ClusterRole') || IN_EVERY_CLUSTER.test(name)) return;
  if (!bundle.lacks(kind, name, from) || bundle.named(kind, name).length > 0) return;
  const other = kind === 'Role' ? 'ClusterRole' : 'Role';
  const twin = bundle.named(other, name).find((each) => isNear(each as Manifest, from)) as Manifest | undefined;
  const near = twin ?? nearest(kind, name, from, bundle);
  if (near === undefined) return;
  const isLocal = binding.is('RoleBinding');
  const meant = twin === undefined ? `name: ${near.name}` : `kind: ${other}`;
  yield {
    at: twin === undefined ? field : kindField,
    message: `roleRef: there is no ${kind} ${name}${twin === undefined ? '' : `, it is a ${other}`}, so ${binding.kind} ${binding.name} gives no rights`,
    help: twin === undefined || isLocal ? `write ${meant}` : `make ${name} a ClusterRole, or write a RoleBinding`,
    related: [{ at: near.root.get('metadata').get('name'), message: `there is this ${near.kind}` }],
    ...(twin === undefined
      ? renameFix(field, near.name!, 'unsafe', `write ${meant}`)
      : isLocal && renameFix(kindField, other, 'unsafe', `write ${meant}`)),
  };
}

const IN_EVERY_CLUSTER = /^(?:system:.*|cluster-admin|admin|edit|view)$/;
