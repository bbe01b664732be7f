// Made by `npm run generate` from the files beside it.
import type { RuleTable } from '../src/lint/rule.ts';
import documentSeparator from './document-separator.ts';
import duplicateKey from './duplicate-key.ts';
import duplicateResource from './duplicate-resource.ts';
import fieldNotInVersion from './field-not-in-version.ts';
import governingServiceNotHeadless from './governing-service-not-headless.ts';
import governingServiceSelectsOtherPods from './governing-service-selects-other-pods.ts';
import incompleteObject from './incomplete-object.ts';
import invalidEncoding from './invalid-encoding.ts';
import lostIndentation from './lost-indentation.ts';
import misplacedField from './misplaced-field.ts';
import missingHeadlessService from './missing-headless-service.ts';
import missingRequiredField from './missing-required-field.ts';
import missingVolumeClaimTemplates from './missing-volume-claim-templates.ts';
import removedApiVersion from './removed-api-version.ts';
import selectorDoesNotMatchTemplate from './selector-does-not-match-template.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import unknownField from './unknown-field.ts';
import unknownKindOrVersion from './unknown-kind-or-version.ts';
import unknownSuppressedRule from './unknown-suppressed-rule.ts';
import unknownVolume from './unknown-volume.ts';
import unusedSuppression from './unused-suppression.ts';
import wrongType from './wrong-type.ts';
import yamlSyntax from './yaml-syntax.ts';

/** Every rule by its id. */
export const rules = {
  'document-separator': documentSeparator,
  'duplicate-key': duplicateKey,
  'duplicate-resource': duplicateResource,
  'field-not-in-version': fieldNotInVersion,
  'governing-service-not-headless': governingServiceNotHeadless,
  'governing-service-selects-other-pods': governingServiceSelectsOtherPods,
  'incomplete-object': incompleteObject,
  'invalid-encoding': invalidEncoding,
  'lost-indentation': lostIndentation,
  'misplaced-field': misplacedField,
  'missing-headless-service': missingHeadlessService,
  'missing-required-field': missingRequiredField,
  'missing-volume-claim-templates': missingVolumeClaimTemplates,
  'removed-api-version': removedApiVersion,
  'selector-does-not-match-template': selectorDoesNotMatchTemplate,
  'suppression-without-reason': suppressionWithoutReason,
  'unknown-field': unknownField,
  'unknown-kind-or-version': unknownKindOrVersion,
  'unknown-suppressed-rule': unknownSuppressedRule,
  'unknown-volume': unknownVolume,
  'unused-suppression': unusedSuppression,
  'wrong-type': wrongType,
  'yaml-syntax': yamlSyntax,
} as const satisfies RuleTable;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
