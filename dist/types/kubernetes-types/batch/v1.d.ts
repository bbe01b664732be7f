// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { LabelSelector, ListMeta, ObjectMeta, Time } from "../meta/v1.js";
import { ObjectReference, PodTemplateSpec } from "../core/v1.js";
export interface CronJob {
    apiVersion?: "batch/v1";
    kind?: "CronJob";
    metadata?: ObjectMeta;
    spec?: CronJobSpec;
    status?: CronJobStatus;
}
export interface CronJobList {
    apiVersion?: "batch/v1";
    items: Array<CronJob>;
    kind?: "CronJobList";
    metadata?: ListMeta;
}
export interface CronJobSpec {
    concurrencyPolicy?: string;
    failedJobsHistoryLimit?: number;
    jobTemplate: JobTemplateSpec;
    schedule: string;
    startingDeadlineSeconds?: number;
    successfulJobsHistoryLimit?: number;
    suspend?: boolean;
    timeZone?: string;
}
export interface CronJobStatus {
    active?: Array<ObjectReference>;
    lastScheduleTime?: Time;
    lastSuccessfulTime?: Time;
}
export interface Job {
    apiVersion?: "batch/v1";
    kind?: "Job";
    metadata?: ObjectMeta;
    spec?: JobSpec;
    status?: JobStatus;
}
export interface JobCondition {
    lastProbeTime?: Time;
    lastTransitionTime?: Time;
    message?: string;
    reason?: string;
    status: string;
    type: string;
}
export interface JobList {
    apiVersion?: "batch/v1";
    items: Array<Job>;
    kind?: "JobList";
    metadata?: ListMeta;
}
export interface JobSpec {
    activeDeadlineSeconds?: number;
    backoffLimit?: number;
    backoffLimitPerIndex?: number;
    completionMode?: string;
    completions?: number;
    managedBy?: string;
    manualSelector?: boolean;
    maxFailedIndexes?: number;
    parallelism?: number;
    podFailurePolicy?: PodFailurePolicy;
    podReplacementPolicy?: string;
    selector?: LabelSelector;
    successPolicy?: SuccessPolicy;
    suspend?: boolean;
    template: PodTemplateSpec;
    ttlSecondsAfterFinished?: number;
}
export interface JobStatus {
    active?: number;
    completedIndexes?: string;
    completionTime?: Time;
    conditions?: Array<JobCondition>;
    failed?: number;
    failedIndexes?: string;
    ready?: number;
    startTime?: Time;
    succeeded?: number;
    terminating?: number;
    uncountedTerminatedPods?: UncountedTerminatedPods;
}
export interface JobTemplateSpec {
    metadata?: ObjectMeta;
    spec?: JobSpec;
}
export interface PodFailurePolicy {
    rules: Array<PodFailurePolicyRule>;
}
export interface PodFailurePolicyOnExitCodesRequirement {
    containerName?: string;
    operator: string;
    values: Array<number>;
}
export interface PodFailurePolicyOnPodConditionsPattern {
    status: string;
    type: string;
}
export interface PodFailurePolicyRule {
    action: string;
    onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
    onPodConditions?: Array<PodFailurePolicyOnPodConditionsPattern>;
}
export interface SuccessPolicy {
    rules: Array<SuccessPolicyRule>;
}
export interface SuccessPolicyRule {
    succeededCount?: number;
    succeededIndexes?: string;
}
export interface UncountedTerminatedPods {
    failed?: Array<string>;
    succeeded?: Array<string>;
}
