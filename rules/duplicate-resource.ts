import type { Manifest } from '../src/kubernetes/manifest.ts';
import { isHeadless } from '../src/kubernetes/statefulset.ts';
import { defineRule } from '../src/lint/rule.ts';

export default defineRule({
  summary: 'an object is defined twice in one place',
  why: `Two objects of one kind, name and namespace are one object to the API server: the second changes the first, and
which is the second depends on the order of the files. A Service is worse off: one that has a virtual IP cannot become
headless, so the second apply fails, and one that is headless stays so without a word.`,
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    'https://kubernetes.io/docs/reference/using-api/server-side-apply/',
  ],
  severity: 'warning',
  category: 'objects',
  subject: 'manifest',
  *check(manifest, { bundle }) {
    const { name } = manifest;
    if (name === undefined || manifest.partial || manifest.kind === undefined) return;
    const first = bundle.namesake(manifest, areHeadlessAndNot);
    if (first === undefined) return;
    const where =
      first.document.file === manifest.document.file ? 'above in this file' : `in ${first.document.file.path}`;
    yield {
      at: manifest.root.get('metadata').get('name'),
      message: `${manifest.kind} ${name} is defined ${where} too; ${consequence(first, manifest)}`,
      help: 'rename one of them, or delete the one that is not meant',
      related: [{ at: first.root.get('metadata').get('name'), message: 'the first one is here' }],
    };
  },
});

function areHeadlessAndNot(first: Manifest, second: Manifest): boolean {
  const headless = [first.as('Service'), second.as('Service')].map((service) => service && isHeadless(service));
  return headless.includes('yes') && headless.includes('no');
}

function consequence(first: Manifest, second: Manifest): string {
  if (areHeadlessAndNot(first, second)) {
    return 'one is headless and the other is not, and a Service cannot change between the two: the second apply fails or is ignored';
  }
  return `they are one object to the API server${first.apiVersion === second.apiVersion ? '' : ', in two versions'}, so the one that is applied last wins`;
}
