import { expect, test } from 'vitest';
import { excludedChecks } from '../src/input/excluded-checks.ts';
import type { Tool } from '../src/lint/settings.ts';

test.each<[Tool, string, string[]]>([
  [
    'kube-linter',
    'checks:\n  exclude: [dangling-service, sorted-keys]\n  include: [no-readiness-probe]\n',
    ['dangling-service', 'sorted-keys'],
  ],
  ['kube-linter', 'checks: { exclude: dangling-service }\n', ['dangling-service']],
  ['kube-linter', 'checks: { exclude: [7, null, {}] }\n', []],
  ['kube-linter', 'checks: [dangling-service]\n', []],
  ['checkov', 'skip-check: [CKV_K8S_9, CKV_K8S_21]\n', ['CKV_K8S_9', 'CKV_K8S_21']],
  ['checkov', 'skip-check: CKV_K8S_9, CKV_K8S_21\n', ['CKV_K8S_9', 'CKV_K8S_21']],
  ['polaris', 'checks:\n  readinessProbeMissing: ignore\n  hostPathSet: danger\n', ['readinessProbeMissing']],
  ['kube-score', 'checks: { exclude: [pod-probes] }\n', []],
  ['checkov', 'skip-check: [', []],
  ['polaris', '', []],
  ['checkov', '# ours\n---\nskip-check: [CKV_K8S_9]\n---\nskip-check: [CKV_K8S_8]\n', ['CKV_K8S_9']],
  ['kube-linter', 'off: &off [dangling-service]\nchecks: { exclude: *off }\n', ['dangling-service']],
])('%s: %j', (tool, text, wanted) => {
  expect(excludedChecks(tool, text)).toEqual(wanted);
});
