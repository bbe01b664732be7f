/** Every rule by its id. */
export declare const rules: {
    readonly 'duplicate-key': import("../src/lint/rule.js").Rule;
    readonly 'duplicate-resource': import("../src/lint/rule.js").Rule;
    readonly 'governing-service-not-headless': import("../src/lint/rule.js").Rule;
    readonly 'governing-service-selects-other-pods': import("../src/lint/rule.js").Rule;
    readonly 'missing-headless-service': import("../src/lint/rule.js").Rule;
    readonly 'missing-volume-claim-templates': import("../src/lint/rule.js").Rule;
    readonly 'selector-does-not-match-template': import("../src/lint/rule.js").Rule;
    readonly 'suppression-without-reason': import("../src/lint/rule.js").Rule;
    readonly 'unknown-suppressed-rule': import("../src/lint/rule.js").Rule;
    readonly 'unknown-volume': import("../src/lint/rule.js").Rule;
    readonly 'unused-suppression': import("../src/lint/rule.js").Rule;
    readonly 'yaml-syntax': import("../src/lint/rule.js").Rule;
};
/** The id of a rule. */
export type RuleId = keyof typeof rules;
