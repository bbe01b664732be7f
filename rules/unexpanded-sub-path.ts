import { type Glanced, itemsIn, saidIn, someContainer } from '../src/kubernetes/glance.ts';
import { usesIn } from '../src/kubernetes/variables.ts';
import { mountsOf } from '../src/kubernetes/volumes.ts';
import { defineRule, type Field, renameKeyFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a path in a volume that names a variable which is not put in',
  why: `\`subPathExpr\` puts environment variables of its container into a path, written as \`$(POD_NAME)\`. \`subPath\` does not: it
makes a directory that is called \`$(POD_NAME)\`, signs and all, and all Pods that share the volume write into that one. A
variable that \`subPathExpr\` names and the container lacks keeps it from starting (CreateContainerConfigError). The name of a
Pod is no variable by itself; \`env\` has to bring it with \`fieldRef: metadata.name\`.`,
  references: [
    'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/container/helpers.go',
  ],
  severity: 'warning',
  category: 'storage',
  subject: 'workload',
  fixable: true,
  applies: (workload) => someContainer(workload, namesVariable),
  *check(workload) {
    if (!workload.builtIn || workload.manifest.partial) return;
    for (const { container, mount } of mountsOf(workload)) {
      const [plain, expanded] = [mount.child('subPath'), mount.child('subPathExpr')];
      const path = plain.exists ? plain : expanded;
      const env = container.get('env') as Field;
      const names = new Set(env.items().map((variable) => (variable as Field).child('name').text));
      const asked = usesIn(path.text ?? '').map(({ name }) => name);
      if (asked.length === 0 || path.open) continue;
      if (path === plain) {
        const missing = asked.find((name) => !names.has(name));
        // What no Pod has by itself may be a sign that another tool fills in.
        if (missing !== undefined && SOURCES[missing] === undefined) continue;
        yield {
          at: plain,
          message: `subPath: ${plain.text} is taken as it stands, variables are not put in: all Pods of a volume share a directory of that very name`,
          help: `write subPathExpr: ${plain.text}${missing === undefined ? '' : `, and bring ${missing} with env`}`,
          ...(missing === undefined && renameKeyFix(plain, 'subPathExpr', 'unsafe')),
        };
        continue;
      }
      // What `envFrom` brings is not looked at; the kubelet adds the addresses of Services.
      if (env.open || !container.get('envFrom').absent) continue;
      const unknown = asked.find((name) => !names.has(name) && !/_(?:SERVICE_|PORT)/.test(name));
      if (unknown === undefined) continue;
      const source = SOURCES[unknown];
      yield {
        at: expanded,
        message: `subPathExpr: container ${container.get('name').text ?? ''} has no environment variable ${unknown}, so it never starts`,
        help: `add ${unknown} to env${source === undefined ? '' : ` with valueFrom: fieldRef: fieldPath: ${source}`}`,
        ...(env.exists && { related: [{ at: env, message: 'it has these variables' }] }),
      };
    }
  },
});

/** Whether a mount of a container has a variable in its path. */
function namesVariable(container: Glanced): boolean {
  return itemsIn(container, 'volumeMounts').some((mount) => {
    const path = saidIn(mount, 'subPath') ?? saidIn(mount, 'subPathExpr');
    return typeof path === 'string' && path.includes('$(');
  });
}

const SOURCES: Readonly<Record<string, string>> = {
  POD_NAME: 'metadata.name',
  HOSTNAME: 'metadata.name',
  POD_NAMESPACE: 'metadata.namespace',
  NAMESPACE: 'metadata.namespace',
  NODE_NAME: 'spec.nodeName',
};
