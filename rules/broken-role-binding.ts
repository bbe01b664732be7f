import { lacksRole, mayBeBroken, missedAccounts, missedRole } from '../src/kubernetes/role-bindings.ts';
import { defineRule, type Field, renameFix } from '../src/lint/rule.ts';

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
  *check(binding, { bundle }) {
    for (const { subject, account, by } of missedAccounts(binding, bundle)) {
      const { name, namespace, namespaceField } = subject;
      const own = by === 'namespace' ? bundle.namespaceOf(account)! : account.name!;
      const isWritten = by === 'name' || namespaceField.exists;
      const field = by === 'namespace' && isWritten ? namespaceField : name;
      const help = `write ${by}: ${own}`;
      yield {
        at: field,
        message:
          by === 'namespace'
            ? `subjects: ServiceAccount ${name.string} is in namespace ${own}, not in ${namespace}, so it gets no rights`
            : `subjects: there is no ServiceAccount ${name.string}, so ServiceAccount ${own} gets no rights`,
        help,
        related: [{ at: account.root.get('metadata').get('name'), message: 'this is the account' }],
        ...(isWritten && renameFix(field, own, 'unsafe', help)),
      };
    }
    const missed = missedRole(binding, bundle);
    const reference = (binding.root as Field).child('roleRef');
    if (missed === undefined) {
      if (!lacksRole(binding, bundle)) return;
      const name = reference.child('name');
      yield {
        at: name,
        message: `roleRef: Role ${name.string} is not in the input; without it ${binding.kind} ${binding.name} gives no rights`,
        help: `add Role ${name.string}, if it is not made elsewhere`,
        severity: 'info',
      };
      return;
    }
    const { role, by } = missed;
    const [name, kind] = [reference.child('name').string, reference.child('kind').string];
    // A ClusterRoleBinding gives no Role.
    const isMeant = by === 'name' || binding.is('RoleBinding');
    const help = `write ${by}: ${role[by]}`;
    yield {
      at: reference.child(by),
      message: `roleRef: there is no ${kind} ${name}${by === 'kind' ? `, it is a ${role.kind}` : ''}, so ${binding.kind} ${binding.name} gives no rights`,
      help: isMeant ? help : `make ${name} a ClusterRole, or write a RoleBinding`,
      related: [{ at: role.root.get('metadata').get('name'), message: `there is this ${role.kind}` }],
      ...(isMeant && renameFix(reference.child(by), role[by]!, 'unsafe', help)),
    };
  },
});
