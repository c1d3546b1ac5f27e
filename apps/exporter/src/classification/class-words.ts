import type { Suggestion } from "@quarterlight/core/influence";
import type { KpiClass } from "@quarterlight/core/register";

export const CLASS_WORDS: Record<KpiClass, string> = {
  target: "Key Performance Target",
  monitoring: "Monitoring indicator",
};

export const SUGGESTION_WORDS: Record<Suggestion, string> = { ...CLASS_WORDS, discuss: "Needs discussion" };
