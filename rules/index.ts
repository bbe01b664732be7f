// Made by `npm run generate` from the files beside it.
import type { RuleTable } from '../src/lint/rule.ts';
import claimModeMismatch from './claim-mode-mismatch.ts';
import claimNameCollision from './claim-name-collision.ts';
import conflictingFields from './conflicting-fields.ts';
import decimalFileMode from './decimal-file-mode.ts';
import documentSeparator from './document-separator.ts';
import duplicateClaimTemplate from './duplicate-claim-template.ts';
import duplicateItem from './duplicate-item.ts';
import duplicateKey from './duplicate-key.ts';
import duplicateResource from './duplicate-resource.ts';
import emptySelector from './empty-selector.ts';
import fieldNotInVersion from './field-not-in-version.ts';
import fractionalBytes from './fractional-bytes.ts';
import governingServiceInOtherNamespace from './governing-service-in-other-namespace.ts';
import governingServiceIsExternalName from './governing-service-is-external-name.ts';
import governingServiceNotHeadless from './governing-service-not-headless.ts';
import governingServiceSelectsOtherPods from './governing-service-selects-other-pods.ts';
import governingServiceWithoutSelector from './governing-service-without-selector.ts';
import headlessPortRemapped from './headless-port-remapped.ts';
import ignoredDataSource from './ignored-data-source.ts';
import ignoredPodIdentity from './ignored-pod-identity.ts';
import ignoredServiceField from './ignored-service-field.ts';
import incompleteObject from './incomplete-object.ts';
import invalidAddress from './invalid-address.ts';
import invalidBase64 from './invalid-base64.ts';
import invalidEncoding from './invalid-encoding.ts';
import invalidJson from './invalid-json.ts';
import invalidLabel from './invalid-label.ts';
import invalidName from './invalid-name.ts';
import invalidNumber from './invalid-number.ts';
import invalidQuantity from './invalid-quantity.ts';
import invalidResources from './invalid-resources.ts';
import invalidValue from './invalid-value.ts';
import lostIndentation from './lost-indentation.ts';
import misplacedField from './misplaced-field.ts';
import misreadKey from './misread-key.ts';
import missingHeadlessService from './missing-headless-service.ts';
import missingRequiredField from './missing-required-field.ts';
import missingServiceName from './missing-service-name.ts';
import missingVolumeClaimTemplates from './missing-volume-claim-templates.ts';
import nameTooLong from './name-too-long.ts';
import noGracefulTermination from './no-graceful-termination.ts';
import overlappingSelectors from './overlapping-selectors.ts';
import partitionBlocksRollout from './partition-blocks-rollout.ts';
import removedApiVersion from './removed-api-version.ts';
import repeatedItem from './repeated-item.ts';
import selectorDoesNotMatchTemplate from './selector-does-not-match-template.ts';
import serviceSelectsNothing from './service-selects-nothing.ts';
import shadowedVolume from './shadowed-volume.ts';
import sharedClaim from './shared-claim.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import unknownField from './unknown-field.ts';
import unknownKindOrVersion from './unknown-kind-or-version.ts';
import unknownMedium from './unknown-medium.ts';
import unknownName from './unknown-name.ts';
import unknownProbePort from './unknown-probe-port.ts';
import unknownSuppressedRule from './unknown-suppressed-rule.ts';
import unknownTargetPort from './unknown-target-port.ts';
import unknownVolume from './unknown-volume.ts';
import unresolvablePodAddress from './unresolvable-pod-address.ts';
import unusedClaimTemplate from './unused-claim-template.ts';
import unusedSuppression from './unused-suppression.ts';
import volumeWithoutSource from './volume-without-source.ts';
import wrongType from './wrong-type.ts';
import yamlSyntax from './yaml-syntax.ts';

/** Every rule by its id. */
export const rules = {
  'claim-mode-mismatch': claimModeMismatch,
  'claim-name-collision': claimNameCollision,
  'conflicting-fields': conflictingFields,
  'decimal-file-mode': decimalFileMode,
  'document-separator': documentSeparator,
  'duplicate-claim-template': duplicateClaimTemplate,
  'duplicate-item': duplicateItem,
  'duplicate-key': duplicateKey,
  'duplicate-resource': duplicateResource,
  'empty-selector': emptySelector,
  'field-not-in-version': fieldNotInVersion,
  'fractional-bytes': fractionalBytes,
  'governing-service-in-other-namespace': governingServiceInOtherNamespace,
  'governing-service-is-external-name': governingServiceIsExternalName,
  'governing-service-not-headless': governingServiceNotHeadless,
  'governing-service-selects-other-pods': governingServiceSelectsOtherPods,
  'governing-service-without-selector': governingServiceWithoutSelector,
  'headless-port-remapped': headlessPortRemapped,
  'ignored-data-source': ignoredDataSource,
  'ignored-pod-identity': ignoredPodIdentity,
  'ignored-service-field': ignoredServiceField,
  'incomplete-object': incompleteObject,
  'invalid-address': invalidAddress,
  'invalid-base64': invalidBase64,
  'invalid-encoding': invalidEncoding,
  'invalid-json': invalidJson,
  'invalid-label': invalidLabel,
  'invalid-name': invalidName,
  'invalid-number': invalidNumber,
  'invalid-quantity': invalidQuantity,
  'invalid-resources': invalidResources,
  'invalid-value': invalidValue,
  'lost-indentation': lostIndentation,
  'misplaced-field': misplacedField,
  'misread-key': misreadKey,
  'missing-headless-service': missingHeadlessService,
  'missing-required-field': missingRequiredField,
  'missing-service-name': missingServiceName,
  'missing-volume-claim-templates': missingVolumeClaimTemplates,
  'name-too-long': nameTooLong,
  'no-graceful-termination': noGracefulTermination,
  'overlapping-selectors': overlappingSelectors,
  'partition-blocks-rollout': partitionBlocksRollout,
  'removed-api-version': removedApiVersion,
  'repeated-item': repeatedItem,
  'selector-does-not-match-template': selectorDoesNotMatchTemplate,
  'service-selects-nothing': serviceSelectsNothing,
  'shadowed-volume': shadowedVolume,
  'shared-claim': sharedClaim,
  'suppression-without-reason': suppressionWithoutReason,
  'unknown-field': unknownField,
  'unknown-kind-or-version': unknownKindOrVersion,
  'unknown-medium': unknownMedium,
  'unknown-name': unknownName,
  'unknown-probe-port': unknownProbePort,
  'unknown-suppressed-rule': unknownSuppressedRule,
  'unknown-target-port': unknownTargetPort,
  'unknown-volume': unknownVolume,
  'unresolvable-pod-address': unresolvablePodAddress,
  'unused-claim-template': unusedClaimTemplate,
  'unused-suppression': unusedSuppression,
  'volume-without-source': volumeWithoutSource,
  'wrong-type': wrongType,
  'yaml-syntax': yamlSyntax,
} as const satisfies RuleTable;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
