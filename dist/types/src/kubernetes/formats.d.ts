/** A form that a text has to have, where it is none of a few words. */
export type Format = 'address' | 'address-range' | 'cluster-ip' | 'strict-address' | 'strict-address-range' | 'strict-cluster-ip' | 'annotation-key' | 'base64' | 'config-key' | 'dns-1035-label' | 'dns-label' | 'dns-subdomain' | 'driver-name' | 'env-field-path' | 'env-name' | 'file-path' | 'header-name' | 'inner-path' | 'label-key' | 'label-value' | 'name-prefix' | 'path-segment' | 'percentage' | 'percentage-to-100' | 'pod-annotation' | 'port-name' | 'quantity' | 'quantity-above-zero' | 'quantity-by-name' | 'quantity-from-one' | 'quantity-from-zero' | 'relaxed-env-name' | 'resource-name' | 'resource-path' | 'schedule' | 'schedule-with-zone' | 'time' | 'time-zone' | 'trimmed' | 'upward-free-path' | 'volume-field-path';
/**
 * Whether the API server takes a text as what a format asks for.
 *
 * @param name of the field that holds it, for what is asked of some fields of a map only.
 */
export declare function hasFormat(text: string, format: Format, name?: string): boolean;
