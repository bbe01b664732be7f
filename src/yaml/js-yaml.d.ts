/** What the reader uses of js-yaml 4.3.2. `State` is its loader's own: the `listener` option hands it out. */
declare module 'js-yaml' {
  export interface State {
    readonly input: string;
    readonly position: number;
    readonly kind: 'scalar' | 'sequence' | 'mapping' | null;
    readonly anchor: string | null;
    /** `?` for an untagged plain scalar. */
    tag: string | null;
    result: unknown;
  }

  export class Type {
    constructor(tag: string, options: { kind: 'scalar' | 'sequence' | 'mapping'; multi?: boolean });
  }

  export class Schema {
    constructor(definition: { implicit: Type[]; explicit: Type[] });
  }

  export class YAMLException extends Error {
    readonly reason: string;
    readonly mark?: { readonly position: number };
  }

  export interface LoadOptions {
    readonly schema?: Schema;
    readonly json?: boolean;
    readonly maxDepth?: number;
    readonly listener?: (event: 'open' | 'close', state: State) => void;
  }

  export function loadAll(input: string, iterator: null, options?: LoadOptions): unknown[];
}
