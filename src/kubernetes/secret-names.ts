import type { Field } from '../yaml/field.ts';
import type { Manifest } from './manifest.ts';

const SECRET_NAME =
  /passw|passphrase|passcode|secret|token|credential|(?:^|[^a-z])(?:pass|pwd|psw|creds?|keys?)(?:$|[^a-z])|(?:pass|pwd|creds?|keys?)\d*$/i;

/** True where the name of an environment variable or key says that its value is for nobody to see. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** True where the value of a field must not be said: in a Secret, or beside a name that says password, token and the like. */
export function isSecret(field: Field): boolean {
  const { kind } = field.context as Manifest;
  for (let at: Field | undefined = field; at?.parent !== undefined; at = at.parent) {
    const { step, parent } = at;
    if (kind === 'Secret' && (step === 'data' || step === 'stringData')) return true;
    if (typeof step === 'string' && isSecretName(step)) return true;
    if (step === 'value' && isSecretName(parent.child('name').text ?? '')) return true;
  }
  return false;
}
