import { claimTemplates } from '../src/kubernetes/claims.ts';
import { type Glanced, itemsIn, saidIn, someContainer } from '../src/kubernetes/glance.ts';
import { podFieldOf, usesIn } from '../src/kubernetes/variables.ts';
import { mountsOf } from '../src/kubernetes/volumes.ts';
import { defineRule, type Field, renameKeyFix } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'a path in a volume names a variable that Kubernetes does not put in',
  why: `\`subPathExpr\` puts environment variables of its container into a path, written as \`$(POD_NAME)\`. \`subPath\` does not: it
makes a directory that is called \`$(POD_NAME)\`, brackets and all, and all Pods that share the volume write into that one. Where
\`subPathExpr\` names a variable that the container does not have, the container never starts (CreateContainerConfigError). The
name of a Pod is not a variable by itself: \`env\` has to bring it with \`fieldRef: metadata.name\`.`,
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
    const templates = claimTemplates(workload);
    for (const { container, mount, name } of mountsOf(workload)) {
      const [plain, expanded] = [mount.child('subPath'), mount.child('subPathExpr')];
      const path = plain.exists ? plain : expanded;
      const env = container.get('env') as Field;
      const names = new Set(env.items().map((variable) => (variable as Field).child('name').text));
      const asked = usesIn(path.text ?? '').map(({ name }) => name);
      if (asked.length === 0 || path.open) continue;
      if (path === plain) {
        const missing = asked.find((name) => !names.has(name));
        // What no Pod has by itself may be a sign that another tool fills in.
        if (missing !== undefined && podFieldOf(missing) === undefined) continue;
        // A disk of its own is shared with nobody.
        const isOwn = templates.has(name.string ?? '');
        const outcome = isOwn
          ? 'each Pod has a directory of that name'
          : 'all Pods of the volume share a directory of that name';
        yield {
          at: plain,
          ...(isOwn && { severity: 'info' }),
          message: `subPath: ${plain.text} is taken literally, only subPathExpr puts variables in, so ${outcome}`,
          help: `write subPathExpr: ${plain.text}${missing === undefined ? '' : `, and bring ${missing} with env`}`,
          ...(missing === undefined && renameKeyFix(plain, 'subPathExpr', 'unsafe')),
        };
        continue;
      }
      // What `envFrom` brings is not looked at; the kubelet adds the addresses of Services.
      if (env.open || !container.get('envFrom').absent) continue;
      const unknown = asked.find((name) => !names.has(name) && !/_(?:SERVICE_|PORT)/.test(name));
      if (unknown === undefined) continue;
      const source = podFieldOf(unknown);
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
