import type { Field } from '../yaml/field.ts';
import { type Bundle, perBundle } from './bundle.ts';
import type { Kinds } from './kinds.ts';
import { objectsBeside } from './made-objects.ts';
import type { Manifest } from './manifest.ts';
import { nearName } from './names.ts';

/** What gives a role to accounts. */
export type Binding = Manifest<Kinds['RoleBinding']> | Manifest<Kinds['ClusterRoleBinding']>;

/** A ServiceAccount that a binding names. */
export interface AccountSubject {
  readonly name: Field;
  readonly namespaceField: Field;
  /** Where it is looked for: a RoleBinding's own namespace is meant where none is given. Undefined: not known. */
  readonly namespace: string | undefined;
}

/** The ServiceAccounts that a binding names, as far as their names are known. */
export function accountsOf(binding: Binding, bundle: Bundle): AccountSubject[] {
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

/** True where a subject and an account are in one namespace, or may be. */
export function mayBeIn(namespace: string | undefined, account: Manifest, bundle: Bundle): boolean {
  const own = bundle.namespaceOf(account);
  return namespace === undefined || own === undefined || own === namespace;
}

/** The only account or role beside a binding that has nearly a name. */
export function nearest(
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
