/** A step of a path; `*` is any item of a list. */
export type Step = string | number;
/** The places of one object that something outside of its file may change. */
export declare class Changes {
    #private;
    /** What stands at a path may be replaced. */
    value(path: readonly Step[]): void;
    /** What stands at a path may get or lose keys or items; those that it has stay as they are. */
    members(path: readonly Step[]): void;
    /** A key may come to a map. */
    addMember(path: readonly Step[], name: string): void;
    /** True where the value at a path may be another, or more or less than is written there. */
    touches(path: readonly Step[]): boolean;
}
