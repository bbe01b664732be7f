// Made by `npm run generate` from the files beside it.
import type { RuleTable } from '../src/lint/rule.ts';
import duplicateKey from './duplicate-key.ts';
import duplicateResource from './duplicate-resource.ts';
import governingServiceNotHeadless from './governing-service-not-headless.ts';
import governingServiceSelectsOtherPods from './governing-service-selects-other-pods.ts';
import missingHeadlessService from './missing-headless-service.ts';
import missingVolumeClaimTemplates from './missing-volume-claim-templates.ts';
import selectorDoesNotMatchTemplate from './selector-does-not-match-template.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import unknownSuppressedRule from './unknown-suppressed-rule.ts';
import unknownVolume from './unknown-volume.ts';
import unusedSuppression from './unused-suppression.ts';
import yamlSyntax from './yaml-syntax.ts';

/** Every rule by its id. */
export const rules = {
  'duplicate-key': duplicateKey,
  'duplicate-resource': duplicateResource,
  'governing-service-not-headless': governingServiceNotHeadless,
  'governing-service-selects-other-pods': governingServiceSelectsOtherPods,
  'missing-headless-service': missingHeadlessService,
  'missing-volume-claim-templates': missingVolumeClaimTemplates,
  'selector-does-not-match-template': selectorDoesNotMatchTemplate,
  'suppression-without-reason': suppressionWithoutReason,
  'unknown-suppressed-rule': unknownSuppressedRule,
  'unknown-volume': unknownVolume,
  'unused-suppression': unusedSuppression,
  'yaml-syntax': yamlSyntax,
} as const satisfies RuleTable;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
