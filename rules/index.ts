// Made by `npm run generate` from the files beside it.
import type { RuleTable } from '../src/lint/rule.ts';
import affinityWithoutPods from './affinity-without-pods.ts';
import apiAccessNotGranted from './api-access-not-granted.ts';
import brokenRoleBinding from './broken-role-binding.ts';
import budgetAllowsNoEviction from './budget-allows-no-eviction.ts';
import budgetSelectsNothing from './budget-selects-nothing.ts';
import budgetWithoutEffect from './budget-without-effect.ts';
import claimContradictsTemplate from './claim-contradicts-template.ts';
import claimMissesData from './claim-misses-data.ts';
import claimModeMismatch from './claim-mode-mismatch.ts';
import claimNameCollision from './claim-name-collision.ts';
import claimOfNoPod from './claim-of-no-pod.ts';
import claimWithoutVolume from './claim-without-volume.ts';
import competingAutoscalers from './competing-autoscalers.ts';
import conflictingFields from './conflicting-fields.ts';
import conflictingPod from './conflicting-pod.ts';
import decimalFileMode from './decimal-file-mode.ts';
import deprecatedNodeLabel from './deprecated-node-label.ts';
import documentSeparator from './document-separator.ts';
import duplicateClaimTemplate from './duplicate-claim-template.ts';
import duplicateItem from './duplicate-item.ts';
import duplicateKey from './duplicate-key.ts';
import duplicateResource from './duplicate-resource.ts';
import emptyReadOnlyClaim from './empty-read-only-claim.ts';
import emptySelector from './empty-selector.ts';
import evenQuorum from './even-quorum.ts';
import fieldBehindFeatureGate from './field-behind-feature-gate.ts';
import fieldNotInVersion from './field-not-in-version.ts';
import fileMountedAsDirectory from './file-mounted-as-directory.ts';
import fqdnTooLong from './fqdn-too-long.ts';
import fractionalBytes from './fractional-bytes.ts';
import governingServiceInOtherNamespace from './governing-service-in-other-namespace.ts';
import governingServiceIsExternalName from './governing-service-is-external-name.ts';
import governingServiceNotHeadless from './governing-service-not-headless.ts';
import governingServiceSelectsOtherPods from './governing-service-selects-other-pods.ts';
import governingServiceWithoutSelector from './governing-service-without-selector.ts';
import headlessBackend from './headless-backend.ts';
import headlessPortRemapped from './headless-port-remapped.ts';
import hostNetworkWithoutClusterDns from './host-network-without-cluster-dns.ts';
import hostPathForData from './host-path-for-data.ts';
import hostPathForManyNodes from './host-path-for-many-nodes.ts';
import ignoredClaimMetadata from './ignored-claim-metadata.ts';
import ignoredDataSource from './ignored-data-source.ts';
import ignoredPodIdentity from './ignored-pod-identity.ts';
import ignoredServiceField from './ignored-service-field.ts';
import immediateBindingOfLocalVolumes from './immediate-binding-of-local-volumes.ts';
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
import livenessKillsSlowStart from './liveness-kills-slow-start.ts';
import lostIndentation from './lost-indentation.ts';
import misplacedField from './misplaced-field.ts';
import misreadKey from './misread-key.ts';
import missingFsGroup from './missing-fs-group.ts';
import missingHeadlessService from './missing-headless-service.ts';
import missingReadinessProbe from './missing-readiness-probe.ts';
import missingRequiredField from './missing-required-field.ts';
import missingServiceName from './missing-service-name.ts';
import missingVolumeClaimTemplates from './missing-volume-claim-templates.ts';
import mixedBackends from './mixed-backends.ts';
import monitorSelectsNothing from './monitor-selects-nothing.ts';
import moreReplicasThanDomains from './more-replicas-than-domains.ts';
import mountHidesImageFiles from './mount-hides-image-files.ts';
import nameTooLong from './name-too-long.ts';
import negativeNumber from './negative-number.ts';
import networkPolicyBlocksDns from './network-policy-blocks-dns.ts';
import networkPolicyBlocksPeers from './network-policy-blocks-peers.ts';
import networkPolicyBlocksService from './network-policy-blocks-service.ts';
import networkPolicySelectsNothing from './network-policy-selects-nothing.ts';
import noGracefulTermination from './no-graceful-termination.ts';
import noRevisionHistory from './no-revision-history.ts';
import noStorageClass from './no-storage-class.ts';
import obsoleteAnnotation from './obsolete-annotation.ts';
import oneVolumeForAllClaims from './one-volume-for-all-claims.ts';
import overlappingBudgets from './overlapping-budgets.ts';
import overlappingSelectors from './overlapping-selectors.ts';
import partitionBlocksRollout from './partition-blocks-rollout.ts';
import podAsBackend from './pod-as-backend.ts';
import preStopOutlastsGracePeriod from './pre-stop-outlasts-grace-period.ts';
import publishesUnreadyPods from './publishes-unready-pods.ts';
import readWriteManyClaimTemplate from './read-write-many-claim-template.ts';
import removedApiVersion from './removed-api-version.ts';
import repeatedItem from './repeated-item.ts';
import replicasOverrideAutoscaler from './replicas-override-autoscaler.ts';
import retentionDeletesClaims from './retention-deletes-claims.ts';
import reversedReplicaBounds from './reversed-replica-bounds.ts';
import selectorDoesNotMatchTemplate from './selector-does-not-match-template.ts';
import selectorPreventsProvisioning from './selector-prevents-provisioning.ts';
import serviceForMissingPod from './service-for-missing-pod.ts';
import serviceSelectsNothing from './service-selects-nothing.ts';
import severalDefaultPriorities from './several-default-priorities.ts';
import shadowedVolume from './shadowed-volume.ts';
import sharedClaim from './shared-claim.ts';
import shortGracePeriod from './short-grace-period.ts';
import spreadingMissesOwnPods from './spreading-misses-own-pods.ts';
import startupDeadlock from './startup-deadlock.ts';
import subPathNotUpdated from './sub-path-not-updated.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import unbindableClaim from './unbindable-claim.ts';
import unexpandedSubPath from './unexpanded-sub-path.ts';
import unknownBackendPort from './unknown-backend-port.ts';
import unknownBackendService from './unknown-backend-service.ts';
import unknownConfigKey from './unknown-config-key.ts';
import unknownField from './unknown-field.ts';
import unknownKindOrVersion from './unknown-kind-or-version.ts';
import unknownMedium from './unknown-medium.ts';
import unknownMonitorPort from './unknown-monitor-port.ts';
import unknownName from './unknown-name.ts';
import unknownPolicyPort from './unknown-policy-port.ts';
import unknownProbePort from './unknown-probe-port.ts';
import unknownScaleTarget from './unknown-scale-target.ts';
import unknownStorageClass from './unknown-storage-class.ts';
import unknownSuppressedRule from './unknown-suppressed-rule.ts';
import unknownTargetPort from './unknown-target-port.ts';
import unknownVariable from './unknown-variable.ts';
import unknownVolume from './unknown-volume.ts';
import unmeasurableUtilization from './unmeasurable-utilization.ts';
import unnamedGoverningPort from './unnamed-governing-port.ts';
import unpublishedPeers from './unpublished-peers.ts';
import unreclaimableVolume from './unreclaimable-volume.ts';
import unresolvablePodAddress from './unresolvable-pod-address.ts';
import unresolvableSrvName from './unresolvable-srv-name.ts';
import unresolvedReference from './unresolved-reference.ts';
import unsplitCommand from './unsplit-command.ts';
import unusableDataMount from './unusable-data-mount.ts';
import unusedClaimTemplate from './unused-claim-template.ts';
import unusedSuppression from './unused-suppression.ts';
import updateOnDelete from './update-on-delete.ts';
import updateRestartsAllPods from './update-restarts-all-pods.ts';
import versionedImmutableLabel from './versioned-immutable-label.ts';
import verticalAutoscalerOnOnePod from './vertical-autoscaler-on-one-pod.ts';
import volumeReservedForNoClaim from './volume-reserved-for-no-claim.ts';
import volumeWithoutSource from './volume-without-source.ts';
import wrongType from './wrong-type.ts';
import yamlSyntax from './yaml-syntax.ts';
import zeroReplicas from './zero-replicas.ts';

/** Every rule by its id. */
export const rules = {
  'affinity-without-pods': affinityWithoutPods,
  'api-access-not-granted': apiAccessNotGranted,
  'broken-role-binding': brokenRoleBinding,
  'budget-allows-no-eviction': budgetAllowsNoEviction,
  'budget-selects-nothing': budgetSelectsNothing,
  'budget-without-effect': budgetWithoutEffect,
  'claim-contradicts-template': claimContradictsTemplate,
  'claim-misses-data': claimMissesData,
  'claim-mode-mismatch': claimModeMismatch,
  'claim-name-collision': claimNameCollision,
  'claim-of-no-pod': claimOfNoPod,
  'claim-without-volume': claimWithoutVolume,
  'competing-autoscalers': competingAutoscalers,
  'conflicting-fields': conflictingFields,
  'conflicting-pod': conflictingPod,
  'decimal-file-mode': decimalFileMode,
  'deprecated-node-label': deprecatedNodeLabel,
  'document-separator': documentSeparator,
  'duplicate-claim-template': duplicateClaimTemplate,
  'duplicate-item': duplicateItem,
  'duplicate-key': duplicateKey,
  'duplicate-resource': duplicateResource,
  'empty-read-only-claim': emptyReadOnlyClaim,
  'empty-selector': emptySelector,
  'even-quorum': evenQuorum,
  'field-behind-feature-gate': fieldBehindFeatureGate,
  'field-not-in-version': fieldNotInVersion,
  'file-mounted-as-directory': fileMountedAsDirectory,
  'fqdn-too-long': fqdnTooLong,
  'fractional-bytes': fractionalBytes,
  'governing-service-in-other-namespace': governingServiceInOtherNamespace,
  'governing-service-is-external-name': governingServiceIsExternalName,
  'governing-service-not-headless': governingServiceNotHeadless,
  'governing-service-selects-other-pods': governingServiceSelectsOtherPods,
  'governing-service-without-selector': governingServiceWithoutSelector,
  'headless-backend': headlessBackend,
  'headless-port-remapped': headlessPortRemapped,
  'host-network-without-cluster-dns': hostNetworkWithoutClusterDns,
  'host-path-for-data': hostPathForData,
  'host-path-for-many-nodes': hostPathForManyNodes,
  'ignored-claim-metadata': ignoredClaimMetadata,
  'ignored-data-source': ignoredDataSource,
  'ignored-pod-identity': ignoredPodIdentity,
  'ignored-service-field': ignoredServiceField,
  'immediate-binding-of-local-volumes': immediateBindingOfLocalVolumes,
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
  'liveness-kills-slow-start': livenessKillsSlowStart,
  'lost-indentation': lostIndentation,
  'misplaced-field': misplacedField,
  'misread-key': misreadKey,
  'missing-fs-group': missingFsGroup,
  'missing-headless-service': missingHeadlessService,
  'missing-readiness-probe': missingReadinessProbe,
  'missing-required-field': missingRequiredField,
  'missing-service-name': missingServiceName,
  'missing-volume-claim-templates': missingVolumeClaimTemplates,
  'mixed-backends': mixedBackends,
  'monitor-selects-nothing': monitorSelectsNothing,
  'more-replicas-than-domains': moreReplicasThanDomains,
  'mount-hides-image-files': mountHidesImageFiles,
  'name-too-long': nameTooLong,
  'negative-number': negativeNumber,
  'network-policy-blocks-dns': networkPolicyBlocksDns,
  'network-policy-blocks-peers': networkPolicyBlocksPeers,
  'network-policy-blocks-service': networkPolicyBlocksService,
  'network-policy-selects-nothing': networkPolicySelectsNothing,
  'no-graceful-termination': noGracefulTermination,
  'no-revision-history': noRevisionHistory,
  'no-storage-class': noStorageClass,
  'obsolete-annotation': obsoleteAnnotation,
  'one-volume-for-all-claims': oneVolumeForAllClaims,
  'overlapping-budgets': overlappingBudgets,
  'overlapping-selectors': overlappingSelectors,
  'partition-blocks-rollout': partitionBlocksRollout,
  'pod-as-backend': podAsBackend,
  'pre-stop-outlasts-grace-period': preStopOutlastsGracePeriod,
  'publishes-unready-pods': publishesUnreadyPods,
  'read-write-many-claim-template': readWriteManyClaimTemplate,
  'removed-api-version': removedApiVersion,
  'repeated-item': repeatedItem,
  'replicas-override-autoscaler': replicasOverrideAutoscaler,
  'retention-deletes-claims': retentionDeletesClaims,
  'reversed-replica-bounds': reversedReplicaBounds,
  'selector-does-not-match-template': selectorDoesNotMatchTemplate,
  'selector-prevents-provisioning': selectorPreventsProvisioning,
  'service-for-missing-pod': serviceForMissingPod,
  'service-selects-nothing': serviceSelectsNothing,
  'several-default-priorities': severalDefaultPriorities,
  'shadowed-volume': shadowedVolume,
  'shared-claim': sharedClaim,
  'short-grace-period': shortGracePeriod,
  'spreading-misses-own-pods': spreadingMissesOwnPods,
  'startup-deadlock': startupDeadlock,
  'sub-path-not-updated': subPathNotUpdated,
  'suppression-without-reason': suppressionWithoutReason,
  'unbindable-claim': unbindableClaim,
  'unexpanded-sub-path': unexpandedSubPath,
  'unknown-backend-port': unknownBackendPort,
  'unknown-backend-service': unknownBackendService,
  'unknown-config-key': unknownConfigKey,
  'unknown-field': unknownField,
  'unknown-kind-or-version': unknownKindOrVersion,
  'unknown-medium': unknownMedium,
  'unknown-monitor-port': unknownMonitorPort,
  'unknown-name': unknownName,
  'unknown-policy-port': unknownPolicyPort,
  'unknown-probe-port': unknownProbePort,
  'unknown-scale-target': unknownScaleTarget,
  'unknown-storage-class': unknownStorageClass,
  'unknown-suppressed-rule': unknownSuppressedRule,
  'unknown-target-port': unknownTargetPort,
  'unknown-variable': unknownVariable,
  'unknown-volume': unknownVolume,
  'unmeasurable-utilization': unmeasurableUtilization,
  'unnamed-governing-port': unnamedGoverningPort,
  'unpublished-peers': unpublishedPeers,
  'unreclaimable-volume': unreclaimableVolume,
  'unresolvable-pod-address': unresolvablePodAddress,
  'unresolvable-srv-name': unresolvableSrvName,
  'unresolved-reference': unresolvedReference,
  'unsplit-command': unsplitCommand,
  'unusable-data-mount': unusableDataMount,
  'unused-claim-template': unusedClaimTemplate,
  'unused-suppression': unusedSuppression,
  'update-on-delete': updateOnDelete,
  'update-restarts-all-pods': updateRestartsAllPods,
  'versioned-immutable-label': versionedImmutableLabel,
  'vertical-autoscaler-on-one-pod': verticalAutoscalerOnOnePod,
  'volume-reserved-for-no-claim': volumeReservedForNoClaim,
  'volume-without-source': volumeWithoutSource,
  'wrong-type': wrongType,
  'yaml-syntax': yamlSyntax,
  'zero-replicas': zeroReplicas,
} as const satisfies RuleTable;

/** The id of a rule. */
export type RuleId = keyof typeof rules;
