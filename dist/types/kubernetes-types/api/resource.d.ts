// From kubernetes-types (Apache-2.0), changed: without its comments, and imports have extensions.
export type Quantity = string;
