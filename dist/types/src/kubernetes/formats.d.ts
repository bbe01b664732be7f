/** A form that a text has to have, where it is none of a few words. */
export type Format = 'address' | 'address-range' | 'cluster-ip' | 'strict-address' | 'strict-address-range' | 'strict-cluster-ip' | 'annotation-key' | 'base64' | 'config-key' | 'dns-1035-label' | 'dns-label' | 'dns-subdomain' | 'driver-name' | 'env-field-path' | 'env-name' | 'file-path' | 'header-name' | 'inner-path' | 'label-key' | 'label-value' | 'name-prefix' | 'path-segment' | 'port-name' | 'quantity' | 'quantity-above-zero' | 'quantity-from-zero' | 'relaxed-env-name' | 'resource-name' | 'resource-path' | 'time' | 'upward-free-path' | 'volume-field-path';
/** Whether the API server takes a text as what a format asks for. */
export declare function hasFormat(text: string, format: Format): boolean;
