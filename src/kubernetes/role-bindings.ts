import type { Field } from '../yaml/field.ts';
import { type Bundle, isNear, perBundle } from './bundle.ts';
import type { Kinds } from './kinds.ts';
import { mayBeOfOperator, objectsBeside } from './made-objects.ts';
import type { Manifest } from './manifest.ts';
import { nearName } from './names.ts';

/** What gives a role to accounts. */
export type Binding = Manifest<Kinds['RoleBinding']> | Manifest<Kinds['ClusterRoleBinding']>;

/** A ServiceAccount that a binding names. */
interface AccountSubject {
  readonly name: Field;
  readonly namespaceField: Field;
  /** Where it is looked for: a RoleBinding's own namespace is meant where none is given. Undefined: not known. */
  readonly namespace: string | undefined;
}

/** The ServiceAccounts that a binding names, as far as their names are known. */
function accountsOf(binding: Binding, bundle: Bundle): AccountSubject[] {
  const subjects = (binding.root as Field).child('subjects').items() as Field[];
  return subjects.flatMap((subject) => {
    const name = subject.child('name');
    if (subject.child('kind').string !== 'ServiceAccount' || !name.string) return [];
    const namespaceField = subject.child('namespace');
    const own =
      binding.is('RoleBinding') && namespaceField.absent ? bundle.namespaceOf(binding as Manifest) : undefined;
    return { name, namespaceField, namespace: namespaceField.string ?? own };
  });
}

/** An account in the input that a binding means and misses. */
export interface MissedAccount {
  readonly subject: AccountSubject;
  readonly account: Manifest;
  /** What of it is wrong. */
  readonly by: 'name' | 'namespace';
}

/** The accounts that a binding misses, by a slip in the name or by the namespace. */
export function missedAccounts(binding: Binding, bundle: Bundle): MissedAccount[] {
  const from = binding as Manifest;
  return accountsOf(binding, bundle).flatMap((subject): MissedAccount[] => {
    const { name: field, namespace } = subject;
    const name = field.string!;
    const accounts = bundle.named('ServiceAccount', name) as readonly Manifest[];
    if (name === 'default' || accounts.some((account) => mayBeIn(namespace, account, bundle))) return [];
    const apart = accounts.find((account) => isNear(account, from));
    if (apart !== undefined) {
      // A kustomization writes its namespace into the subjects too.
      const isMoved = [from, apart].some(({ overlay }) => overlay.namespace !== undefined);
      return isMoved ? [] : [{ subject, account: apart, by: 'namespace' }];
    }
    const near = accounts.length > 0 ? undefined : nearest('ServiceAccount', name, from, bundle);
    // One that has its rights by another binding is not the one that is missed.
    if (near === undefined || boundAccounts(bundle).has(near.name!)) return [];
    const isMissed = mayBeIn(namespace, near, bundle) && bundle.lacks('ServiceAccount', name, from);
    return isMissed ? [{ subject, account: near, by: 'name' }] : [];
  });
}

/** The role in the input that a binding means and misses: of the other kind, or of nearly the name. */
export function missedRole(binding: Binding, bundle: Bundle): { role: Manifest; by: 'name' | 'kind' } | undefined {
  const from = binding as Manifest;
  const reference = (binding.root as Field).child('roleRef');
  const [name, kind] = [reference.child('name').string, reference.child('kind').string];
  if (name === undefined || (kind !== 'Role' && kind !== 'ClusterRole') || IN_EVERY_CLUSTER.test(name))
    return undefined;
  if (!bundle.lacks(kind, name, from) || bundle.named(kind, name).length > 0) return undefined;
  const others = bundle.named(kind === 'Role' ? 'ClusterRole' : 'Role', name) as readonly Manifest[];
  const twin = others.find((each) => isNear(each, from));
  if (twin !== undefined) return { role: twin, by: 'kind' };
  const near = nearest(kind, name, from, bundle);
  return near && { role: near, by: 'name' };
}

/** True for a binding of a Role that is not in the input. */
export function lacksRole(binding: Binding, bundle: Bundle): boolean {
  const reference = (binding.root as Field).child('roleRef');
  const name = reference.child('name').string;
  if (name === undefined || reference.child('kind').string !== 'Role') return false;
  const isElsewhere = bundle.named('Role', name).length > 0 || mayBeOfOperator(name, bundle);
  return !isElsewhere && bundle.lacks('Role', name, binding as Manifest);
}

const IN_EVERY_CLUSTER = /^(?:system:.*|cluster-admin|admin|edit|view)$/;

/** True where a subject and an account are in one namespace, or may be. */
function mayBeIn(namespace: string | undefined, account: Manifest, bundle: Bundle): boolean {
  const own = bundle.namespaceOf(account);
  return namespace === undefined || own === undefined || own === namespace;
}

/** The only account or role beside a binding that has nearly a name. */
function nearest(
  kind: 'ServiceAccount' | 'Role' | 'ClusterRole',
  name: string,
  from: Manifest,
  bundle: Bundle,
): Manifest | undefined {
  const candidates = objectsBeside(kind, from, bundle);
  const near = nearName(
    name,
    candidates.flatMap((each) => each.name ?? []),
  );
  return near?.only ? candidates.find((each) => each.name === near.name) : undefined;
}

/** False for a binding whose accounts and role are all in the input: asked of every one. */
export function mayBeBroken(binding: Binding, bundle: Bundle): boolean {
  const role = (binding.root as Field).child('roleRef');
  const [kind, name] = [role.child('kind').string, role.child('name').string];
  if ((kind === 'Role' || kind === 'ClusterRole') && bundle.named(kind, name ?? '').length === 0) return true;
  return accountsOf(binding, bundle).some(
    ({ name: { string }, namespace }) =>
      !bundle.named('ServiceAccount', string!).some((account) => mayBeIn(namespace, account, bundle)),
  );
}

/** The names of accounts that some binding in the input names; `*` where one gives a role to all accounts. */
export const boundAccounts = perBundle((bundle): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const binding of [...bundle.all('RoleBinding'), ...bundle.all('ClusterRoleBinding')] as Binding[]) {
    for (const subject of (binding.root as Field).child('subjects').items() as Field[]) {
      const name = subject.child('name').string;
      // What is not known may be any; a user is none.
      if (name === undefined || /^system:(?:serviceaccounts|authenticated)/.test(name)) names.add('*');
      else if (subject.child('kind').string === 'ServiceAccount') names.add(name);
    }
  }
  return names;
});
