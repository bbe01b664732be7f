import { rules } from '../../rules/index.ts';
import type { RuleTable } from '../lint/rule.ts';

/** The built-in rules with their prose, which the file that every run loads does not have. */
export const describedRules: RuleTable = rules;
