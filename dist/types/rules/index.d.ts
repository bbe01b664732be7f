/** Every rule by its id. */
export declare const rules: {
    readonly 'document-separator': import("../src/lint/rule.js").Rule;
    readonly 'duplicate-key': import("../src/lint/rule.js").Rule;
    readonly 'duplicate-resource': import("../src/lint/rule.js").Rule;
    readonly 'field-not-in-version': import("../src/lint/rule.js").Rule;
    readonly 'governing-service-not-headless': import("../src/lint/rule.js").Rule;
    readonly 'governing-service-selects-other-pods': import("../src/lint/rule.js").Rule;
    readonly 'incomplete-object': import("../src/lint/rule.js").Rule;
    readonly 'invalid-encoding': import("../src/lint/rule.js").Rule;
    readonly 'lost-indentation': import("../src/lint/rule.js").Rule;
    readonly 'misplaced-field': import("../src/lint/rule.js").Rule;
    readonly 'missing-headless-service': import("../src/lint/rule.js").Rule;
    readonly 'missing-required-field': import("../src/lint/rule.js").Rule;
    readonly 'missing-volume-claim-templates': import("../src/lint/rule.js").Rule;
    readonly 'removed-api-version': import("../src/lint/rule.js").Rule;
    readonly 'selector-does-not-match-template': import("../src/lint/rule.js").Rule;
    readonly 'suppression-without-reason': import("../src/lint/rule.js").Rule;
    readonly 'unknown-field': import("../src/lint/rule.js").Rule;
    readonly 'unknown-kind-or-version': import("../src/lint/rule.js").Rule;
    readonly 'unknown-suppressed-rule': import("../src/lint/rule.js").Rule;
    readonly 'unknown-volume': import("../src/lint/rule.js").Rule;
    readonly 'unused-suppression': import("../src/lint/rule.js").Rule;
    readonly 'wrong-type': import("../src/lint/rule.js").Rule;
    readonly 'yaml-syntax': import("../src/lint/rule.js").Rule;
};
/** The id of a rule. */
export type RuleId = keyof typeof rules;
