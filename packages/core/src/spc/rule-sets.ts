import type { RuleSet, RuleSetId } from "./rule-set.ts";
import { anhoej } from "./rule-sets/anhoej.ts";
import { hisRun } from "./rule-sets/his-run.ts";
import { mdcCurrent } from "./rule-sets/mdc-current.ts";
import { phsPublishedCode } from "./rule-sets/phs-published-code.ts";
import { ptd022 } from "./rule-sets/ptd-0-2-2.ts";

/** Every named rule set; the first is the default. */
export const ruleSets: readonly [RuleSet, ...RuleSet[]] = [
  mdcCurrent,
  ptd022,
  hisRun,
  phsPublishedCode,
  anhoej,
];

/** The rule set of that name. */
export function ruleSetOf(id: RuleSetId): RuleSet {
  return ruleSets.find((rules) => rules.id === id) ?? mdcCurrent;
}

/** Whether a word from outside, a setting or an option, names a rule set. */
export function isRuleSetId(name: string): name is RuleSetId {
  return ruleSets.some((rules) => rules.id === name);
}
