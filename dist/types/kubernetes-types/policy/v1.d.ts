// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { Condition, DeleteOptions, LabelSelector, ListMeta, ObjectMeta, Time } from "../meta/v1.js";
export interface Eviction {
    apiVersion?: "policy/v1";
    deleteOptions?: DeleteOptions;
    kind?: "Eviction";
    metadata?: ObjectMeta;
}
export interface PodDisruptionBudget {
    apiVersion?: "policy/v1";
    kind?: "PodDisruptionBudget";
    metadata?: ObjectMeta;
    spec?: PodDisruptionBudgetSpec;
    status?: PodDisruptionBudgetStatus;
}
export interface PodDisruptionBudgetList {
    apiVersion?: "policy/v1";
    items: Array<PodDisruptionBudget>;
    kind?: "PodDisruptionBudgetList";
    metadata?: ListMeta;
}
export interface PodDisruptionBudgetSpec {
    maxUnavailable?: number | string;
    minAvailable?: number | string;
    selector?: LabelSelector;
    unhealthyPodEvictionPolicy?: string;
}
export interface PodDisruptionBudgetStatus {
    conditions?: Array<Condition>;
    currentHealthy: number;
    desiredHealthy: number;
    disruptedPods?: {
        [name: string]: Time;
    };
    disruptionsAllowed: number;
    expectedPods: number;
    observedGeneration?: number;
}
