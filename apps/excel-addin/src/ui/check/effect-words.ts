import type { Effect } from "@quarterlight/core/checks";
import type { SignKind } from "@quarterlight/render/chart";

/** What a finding would do to the report, as a heading and a sign. */
export const EFFECT_WORDS: Record<Effect, { readonly heading: string; readonly sign: SignKind }> = {
  "blocks publication": { heading: "Stops publication", sign: "missed" },
  "changes what is printed": { heading: "Changes what is printed", sign: "watch" },
  "touches a printed KPI": { heading: "About a KPI that is printed", sign: "plain" },
  "does not reach the report": { heading: "Does not reach the report", sign: "none" },
};
