// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
import { ListMeta, ObjectMeta } from "../meta/v1.js";
export interface PriorityClass {
    apiVersion?: "scheduling.k8s.io/v1";
    description?: string;
    globalDefault?: boolean;
    kind?: "PriorityClass";
    metadata?: ObjectMeta;
    preemptionPolicy?: string;
    value: number;
}
export interface PriorityClassList {
    apiVersion?: "scheduling.k8s.io/v1";
    items: Array<PriorityClass>;
    kind?: "PriorityClassList";
    metadata?: ListMeta;
}
